import Engine
import JSON5

extension Rule<YearMonth> {
  /// A month of a year, of either era.
  static var month: Self {
    Self(.pattern("^[0-9]{4}-(0[1-9]|1[0-2])$")) { value throws(ValueProblem) in
      try ValueLimits.month(try value.text(as: .month))
    }
  }
}

extension Rule<CalendarMonths> {
  /// Months of the year, 1 to 12, at least one and none twice.
  static var calendarMonths: Self {
    let numbers = Rule<[Int]>.list(
      of: .count(ValueLimits.monthsOfYear),
      most: 200,
      mayBeEmpty: false
    )
    let schema = Schema.list(.whole(ValueLimits.monthsOfYear), count: 1...12, isSet: true)
    return Self(schema) { value in
      guard let months = numbers.read(value) else { return nil }
      var seen: Set<Int> = []
      if let repeated = months.first(where: { !seen.insert($0).inserted }) {
        value.report(.value(.monthRepeated(repeated)))
      }
      return CalendarMonths(months)
    }
  }
}
