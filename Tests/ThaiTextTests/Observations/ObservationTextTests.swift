import Engine
import Testing
import ThaiText

@Suite("Observation text") struct ObservationTextTests {
  private var family: Household {
    var family = Household.small([
      .interestOnly("เถ้าแก่", 15_000, percent: 60),
      .bullet("กองทุน", 20_000, percent: 6, due: 2, rollsOver: true),
      .bullet("ธ.ก.ส.", 50_000, percent: 7, due: 4, rollsOver: true),
    ])
    family.savings = [Saving(name: "ฝากธนาคาร", balance: 9_000.baht, isWithdrawable: true)]
    family.offers = [Offer(name: "กู้กลุ่ม", choice: .sell(asset: "วัว"))]
    return family
  }

  private var everyKind: [Observation] {
    [
      .livingCostsExceedIncome(income: 100.baht, living: 120.baht),
      .shortMonths(count: 2, first: .month(4), amount: 1_350.baht, sum: 2_000.baht),
      .paymentBelowInterest(debt: 0, payment: 700.baht, interest: 750.baht),
      .minimumPaymentOnly(debt: 0, months: 118, interest: 40_417.baht),
      .informalDebt(sum: 15_000.baht, yearlyInterest: 9_000.baht),
      .interestOnlyDebt(debt: 0, principal: 15_000.baht, monthlyInterest: 750.baht),
      .dailyDebt(debt: 0, payment: 500.baht, remainingDays: 24, owed: 12_000.baht),
      .rateAboveCeiling(
        debt: 0,
        rate: NominalAnnualRate(ppm: 600_000),
        ceiling: NominalAnnualRate(ppm: 150_000)
      ),
      .annualRollover(debt: 1, principal: 20_000.baht, yearlyInterest: 1_200.baht),
      .bridgedRollover(
        debt: 1,
        bridge: 0,
        bridgeInterest: 750.baht,
        yearlyInterest: 1_200.baht,
        renewals: 2,
        end: .month(26)
      ),
      .circularBorrowing(
        debt: 2,
        from: 1,
        month: .month(4),
        payment: 53_500.baht,
        own: 13_500.baht
      ),
      .guarantorExposure(count: 2, sum: 35_000.baht, ready: 9_000.baht),
      .dueBeforeIncome(debt: 1, due: .month(2), amount: 21_200.baht, income: .month(13)),
      .heavyDebtService(ratioPPM: 610_000, thresholdPPM: 400_000),
      .noEmergencyMoney(ready: 4_000.baht, monthlyEssential: 10_000.baht, months: 3),
      .dearDebtBesideSaving(saving: 0, savingPPM: 10_000, debt: 0, debtRatePPM: 600_000),
      .flatRate(debt: 0, flat: FlatAnnualRate(ppm: 120_000), nominalPPM: 211_940),
      .moratoriumEnding(debt: 2, until: .month(-2), owed: 50_000.baht),
      .cheaperMoneyAvailable(offer: 0, debt: 0, debtRatePPM: 600_000, offerRatePPM: 120_000),
      .seasonalIncome(month: .month(12), amount: 62_000.baht, yearlyIncome: 116_000.baht),
      .reducibleExpenses(yearly: 4_800.baht),
      .regularSaving(monthly: 100.baht, balance: 9_000.baht),
      .overdueDebt(debt: 2, overdue: 2_500.baht),
      .debtFreeDate(month: .month(29), plan: .recommended),
    ]
  }

  private func text(_ observation: Observation) -> ObservationText {
    ObservationText(observation, in: family, contacts: Contacts(mediation: "1567"))
  }

  @Test func `every kind of observation has a fact and advice of its own`() {
    #expect(Set(everyKind.map(\.id)).count == Observation.ID.allCases.count)
    #expect(Set(everyKind.map { text($0).fact }).count == everyKind.count)
    #expect(everyKind.allSatisfy { !text($0).advice.isEmpty })
  }

  @Test func `all of them are said in the approved words`() {
    let words = everyKind.map { observation in
      let text = text(observation)
      return "\(observation.id.rawValue)\n\(text.fact)\n→ \(text.advice)\n"
    }
    #expect(goldenMismatch(words.joined(separator: "\n"), "Observations.txt") == nil)
  }

  @Test func `nobody is blamed and no word of an office is used`() {
    let refused = ["ท่าน", "ผิดพลาด", "ล้มเหลว", "ดำเนินการ", "ทำการ", "ในส่วนของ", "คุณมีหนี้"]
    for observation in everyKind {
      let words = text(observation).fact + text(observation).advice
      #expect(!refused.contains { words.contains($0) }, "\(words)")
    }
  }

  @Test func `facts of one kind are told together, the first whole`() {
    let group: [Observation] = [
      .annualRollover(debt: 2, principal: 50_000.baht, yearlyInterest: 3_500.baht),
      .annualRollover(debt: 1, principal: 20_000.baht, yearlyInterest: 1_200.baht),
    ]
    let together = ObservationText(group, in: family, contacts: Contacts())
    #expect(together.fact.hasPrefix(text(group[0]).fact))
    #expect(together.fact.hasSuffix(" “กองทุน” ก็หมุนหนี้เหมือนกัน"))
    #expect(together.advice == text(group[0]).advice)
  }

  @Test func `a fact that stands alone is told as it is`() {
    let fact = Observation.reducibleExpenses(yearly: 4_800.baht)
    #expect(
      ObservationText([fact], in: family, contacts: Contacts(mediation: "1567")) == text(fact)
    )
  }
}
