import Engine
import HouseholdFile
import ThaiText

extension AnswerKind {
  /// Amounts with their months of the year.
  static func seasons(_ text: String, _ end: RangeEnd) throws(ValueProblem) -> Reading {
    let (typed, isPlain) = try TypedSeason.read(text, of: end)
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
  static func rate(
    _ text: String,
    on principal: Money?,
    _ end: RangeEnd
  ) throws(ValueProblem) -> Reading {
    let typed = try TypedRate.read(text, of: end)
    if let rate = try typed.annualRate(on: principal) {
      return .answer(.rate(rate), repeatBack: !typed.isPlain)
    }
    switch (typed.measure, typed.period) {
    case (.percent(let tenThousandths), nil): return periodMissing(tenThousandths)
    // "สามบาท" is said for three in a hundred.
    case (.money(let money), nil) where money <= Money(baht: 100):
      return periodMissing(money.satang * 100)
    case (.money(let money), let period?) where principal == nil:
      return principalMissing(money, period)
    default: throw .wrongShape(expected: .rate, found: .text(text))
    }
  }

  private static func periodMissing(_ tenThousandths: Int) -> Reading {
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

  /// Interest in money says nothing without what it is paid on.
  private static func principalMissing(_ money: Money, _ period: TypedPeriod) -> Reading {
    let told = period.words(money.thai)
    return .unfinished(
      FollowUp(
        ask: ConversationWords.principalMissing(interest: told),
        example: ConversationWords.principalExample
      ) { words in
        guard let principal = try? ThaiNumber.readAmount(words).amount,
          let rate = try? TypedRate.read(told).annualRate(on: principal)
        else { return words }
        return TypedPeriod.year.rate(percent: ThaiNumber.percent(ppm: rate.ppm))
      }
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
