import Engine
import HouseholdFile
import ThaiText

extension AnswerKind {
  /// Amounts with their months of the year.
  static func seasons(
    _ text: String,
    _ end: RangeEnd,
    _ today: YearMonth?
  ) throws(ValueProblem) -> Reading {
    let (typed, isPlain) = try TypedSeason.read(text, of: end, today: today)
    var seasons: [Season] = []
    for season in typed {
      guard let months = season.months else {
        let amount = season.amount?.thai ?? text
        return .unfinished(
          FollowUp(
            ask: ConversationWords.monthsMissing(amount: amount),
            example: ConversationWords.monthsExample
          ) { "\($0) \(text)" }
        )
      }
      guard let amount = season.amount else {
        return .unfinished(
          FollowUp(
            ask: ConversationWords.amountMissing(months: months.thai),
            example: ConversationWords.amountExample
          ) { "\(text) \($0)" }
        )
      }
      seasons.append(Season(months: months, amount: amount))
    }
    return .answer(.seasons(seasons), repeatBack: !isPlain)
  }

  /// A month of a year.
  static func month(
    _ text: String,
    _ today: YearMonth,
    _ direction: TimeDirection
  ) throws(ValueProblem) -> Reading {
    switch try ThaiDate.readMonth(text, today: today, direction: direction) {
    case .month(let month, let isPlain): return .answer(.month(month), repeatBack: !isPlain)
    case .year(let year):
      let buddhist = YearMonth(year: year, month: 1).buddhistYear
      return .unfinished(
        FollowUp(
          ask: ConversationWords.monthMissing(buddhistYear: buddhist),
          example: ConversationWords.monthsExample
        ) { month($0, ofYear: year, buddhist) }
      )
    }
  }

  /// A month that was typed for a year, with the year; what it cannot be as it was typed.
  private static func month(_ text: String, ofYear year: Int, _ buddhist: Int) -> String {
    if let typed = try? ThaiDate.readMonthsOfYear(text), typed.months.count == 1,
      let month = typed.months.months.first
    {
      return "\(month)/\(buddhist)"
    }
    let start = YearMonth(year: year, month: 1)
    guard case .month(let month, isPlain: false)? = try? ThaiDate.readMonth(text, today: start)
    else { return text }
    return "\(month.month)/\(month.year == year ? buddhist : month.buddhistYear)"
  }

  /// One month of the year.
  static func monthOfYear(_ text: String) throws(ValueProblem) -> Reading {
    guard let typed = try? ThaiDate.readMonthsOfYear(text), typed.months.count == 1,
      let month = typed.months.months.first
    else { return try monthOfDate(text) }
    return .answer(.monthOfYear(month), repeatBack: !typed.isPlain)
  }

  /// The month of a date such as "5 กรกฎาคม".
  private static func monthOfDate(_ text: String) throws(ValueProblem) -> Reading {
    let anyMonth = YearMonth(year: 2000, month: 1)
    guard case .month(let month, _) = try ThaiDate.readMonth(text, today: anyMonth) else {
      throw .monthUnreadable(text: text)
    }
    return .answer(.monthOfYear(month.month), repeatBack: true)
  }
}
