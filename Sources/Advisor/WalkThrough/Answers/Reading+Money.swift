import Engine
import HouseholdFile
import ThaiText

extension AnswerKind {
  /// Amounts with their months of the year.
  static func seasons(_ text: String) throws(ValueProblem) -> Reading {
    let (typed, isPlain) = try TypedSeason.read(text)
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

  /// Interest with its period.
  static func rate(_ text: String, on principal: Money?) throws(ValueProblem) -> Reading {
    let typed = try TypedRate.read(text)
    if let rate = try typed.annualRate(on: principal) {
      return .answer(.rate(rate), repeatBack: !typed.isPlain)
    }
    guard typed.period == nil, case .percent(let tenThousandths) = typed.measure else {
      throw .wrongShape(expected: .rate, found: .text(text))
    }
    let percent = ThaiNumber.percent(ppm: tenThousandths)
    let periods: [TypedPeriod] = [.month, .year, .day, .week]
    let choices = periods.map { (item: $0.thaiAfterRate, whole: $0.rate(percent: percent)) }
    return .unfinished(
      FollowUp(
        ask: ConversationWords.periodMissing(percent: percent),
        example: choices[0].whole,
        more: [ConversationWords.periodMore(percent: percent)],
        choices: choices
      )
    )
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
        ) {
          "\($0) \(buddhist)"
        }
      )
    }
  }

  /// One month of the year.
  static func monthOfYear(_ text: String) throws(ValueProblem) -> Reading {
    let typed = try ThaiDate.readMonthsOfYear(text)
    guard typed.months.count == 1, let month = typed.months.months.first else {
      throw .monthUnreadable(text: text)
    }
    return .answer(.monthOfYear(month), repeatBack: !typed.isPlain)
  }
}
