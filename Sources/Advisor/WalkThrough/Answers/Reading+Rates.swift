import Engine
import HouseholdFile
import ThaiText

extension AnswerKind {
  /// Interest with its period.
  static func rate(
    _ text: String,
    on principal: Money?,
    _ end: RangeEnd
  ) throws(ValueProblem) -> Reading {
    let (words, told) = Self.parted(text)
    let principal = told ?? principal
    let typed = try TypedRate.read(words, of: end)
    if let rate = try typed.annualRate(on: principal) {
      if let principal, let followUp = wholeOrEachHundred(typed, rate, on: principal) {
        return followUp
      }
      return .answer(.rate(rate), repeatBack: !typed.isPlain || told != nil)
    }
    switch (typed.measure, typed.period) {
    case (.percent(let tenThousandths), nil) where tenThousandths > 1_000_000 && typed.isPlain:
      return periodMissing(of: Money(satang: tenThousandths / 100))
    case (.percent(let tenThousandths), nil): return periodMissing(tenThousandths)
    // "สามบาท" is said for three in a hundred.
    case (.money(let money), nil) where money <= Money(baht: 100):
      return periodMissing(money.satang * 100)
    case (.money(let money), nil): return periodMissing(of: money)
    case (.money(let money), let period?) where principal == nil:
      return principalMissing(money, period)
    default: throw .wrongShape(expected: .rate, found: .text(text))
    }
  }

  /// The period in which interest was told; nil when it was not.
  static func periodOfRate(_ text: String) -> TypedPeriod? {
    (try? TypedRate.read(Self.parted(text).words, of: .upper))?.period
  }

  private static let periods: [TypedPeriod] = [.month, .year, .day, .week]

  private static func periodMissing(_ tenThousandths: Int) -> Reading {
    let percent = ThaiNumber.percent(ppm: tenThousandths)
    let choices = periods.map { period in
      FollowUp.Choice(
        item: period.thaiAfterRate,
        whole: period.rate(percent: percent),
        alsoTyped: period.spoken
      )
    }
    return .unfinished(
      FollowUp(
        ask: ConversationWords.periodMissing(percent: percent),
        example: choices[0].whole,
        more: [ConversationWords.periodMore(percent: percent)],
        choices: choices
      )
    )
  }

  /// Money that is paid as interest, without how often.
  private static func periodMissing(of money: Money) -> Reading {
    let choices = periods.map { period in
      FollowUp.Choice(
        item: period.words(money.thai),
        whole: period.words(money.thai),
        alsoTyped: period.spoken
      )
    }
    return .unfinished(
      FollowUp(
        ask: ConversationWords.periodMissing(interest: money.thai),
        example: choices[0].whole,
        more: [ConversationWords.periodMoreOfMoney],
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
        example: ConversationWords.principalExample,
        more: [ConversationWords.principalMore]
      ) { told + ConversationWords.fromPrincipal + $0 }
    )
  }

  /// Below this share of the debt a year, money is asked about: nobody lends so cheaply, but many
  /// say "ดอกห้าบาท" for five in a hundred.
  private static let cheapest = NominalAnnualRate(ppm: 50_000)

  /// Little money for interest, of which it is asked whether it is paid on each hundred baht; nil
  /// when it may well be meant as it was typed.
  private static func wholeOrEachHundred(
    _ typed: TypedRate,
    _ rate: NominalAnnualRate,
    on principal: Money
  ) -> Reading? {
    guard case .money(let money) = typed.measure, let period = typed.period, !typed.isOnWhole,
      money > .zero, money <= Money(baht: 100), rate < cheapest
    else { return nil }
    let whole = period.words(money.thai)
    let percent = ThaiNumber.percent(ppm: money.satang * 100)
    let each = period.rate(percent: percent)
    guard (try? TypedRate.read(each).annualRate(on: nil)) != nil else { return nil }
    let paid = Money(
      satang: Int(clamping: Int128(principal.satang) * Int128(money.satang) / 10_000)
    )
    return .unfinished(
      FollowUp(
        ask: ConversationWords.wholeOrEachHundred(whole),
        example: each,
        more: [ConversationWords.wholeOrEachHundredMore],
        choices: [
          FollowUp.Choice(
            item: ConversationWords.onEachHundred(each, paid: period.words(paid.wholeThai)),
            whole: each,
            alsoTyped: ConversationWords.onEachHundredTyped
          ),
          FollowUp.Choice(
            item: ConversationWords.onWhole(whole),
            whole: ConversationWords.onWhole(whole),
            alsoTyped: ConversationWords.onWholeTyped
          ),
        ]
      )
    )
  }

  /// Interest in money and the principal that stands behind it, as in "เดือนละ 750 จากเงินต้น
  /// 15,000"; nil where none does.
  private static func parted(_ text: String) -> (words: String, principal: Money?) {
    for word in ConversationWords.beforePrincipal {
      guard let (words, on) = text.components(partedAt: word), !words.isEmpty,
        let principal = try? ThaiNumber.readAmount(on)
      else { continue }
      return (words, principal.amount)
    }
    return (text, nil)
  }
}
