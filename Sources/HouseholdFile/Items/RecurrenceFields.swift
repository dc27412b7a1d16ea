import Engine

/// The keys of an amount that comes or goes again and again.
enum RecurrenceField {
  static let amount = Field("amount", .amount, required: true)
  static let months = Field("months", .calendarMonths)
  static let from = Field("from", .month)
  static let until = Field("until", .month)
  static let growth = Field("growth", .percent(ValueLimits.growthPercent))

  static let all: [any FieldDescription] = [amount, months, from, until, growth]
}

extension ObjectReader {
  /// The recurring amount that the object describes; nil when its amount cannot be read.
  var recurrence: Recurrence? {
    let amount = read(RecurrenceField.amount)
    let months = read(RecurrenceField.months) ?? .all
    let (from, until) = readPeriod(from: RecurrenceField.from, until: RecurrenceField.until)
    let growth = read(RecurrenceField.growth) ?? 0
    return amount.map {
      Recurrence($0, months: months, from: from, until: until, growthPPM: growth)
    }
  }

  /// The first and last month of a period, which must not end before it begins.
  func readPeriod(
    from first: Field<YearMonth>,
    until last: Field<YearMonth>
  ) -> (from: YearMonth?, until: YearMonth?) {
    let (from, until) = (read(first), read(last))
    if let from, let until, until < from {
      report(.untilBeforeFrom(from: from, until: until), at: last)
    }
    return (from, until)
  }
}
