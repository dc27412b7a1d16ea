import Engine
import Testing
import ThaiText

@testable import Advisor

@Suite("Whether an answer fits the others") struct PlausibilityTests {
  private static let today = YearMonth(year: 2026, month: 12)

  private func plausibility(_ answers: [QuestionID: Answer]) -> Plausibility {
    var told = Answers()
    for (id, answer) in answers { told[id] = answer }
    return Plausibility(answers: told, today: Self.today)
  }

  @Test func `a rate above thirty percent a month is asked about`() {
    let empty = plausibility([:])
    let high = NominalAnnualRate(tenThousandths: 300_001, per: .month)
    let usual = NominalAnnualRate(tenThousandths: 300_000, per: .month)
    #expect(empty.doubt(.rate(high), to: .debt(0, .rate)) != nil)
    #expect(empty.doubt(.rate(usual), to: .debt(0, .rate)) == nil)
  }

  @Test func `food above all income is asked about`() {
    let answers: [QuestionID: Answer] = [
      .wages: .picks([.listed(0)]), .wage(.listed(0)): .amount(Money(baht: 2_000)),
      .crops: .picks([.listed(0)]),
      .crop(.listed(0)): .seasons([
        Season(months: CalendarMonths([11, 12]), amount: Money(baht: 6_000))
      ]),
    ]
    let told = plausibility(answers)
    #expect(told.doubt(.amount(Money(baht: 3_001)), to: .living(.food)) != nil)
    #expect(told.doubt(.amount(Money(baht: 3_000)), to: .living(.food)) == nil)
  }

  @Test func `payments that do not cover the interest are asked about`() {
    let answers: [QuestionID: Answer] = [
      .debt(0, .source): .choice(7), .debt(0, .balance): .amount(Money(baht: 100_000)),
      .debt(0, .rate): .rate(NominalAnnualRate(ppm: 120_000)),
    ]
    let told = plausibility(answers)
    #expect(told.doubt(.amount(Money(baht: 1_000)), to: .debt(0, .payment)) != nil)
    #expect(told.doubt(.amount(Money(baht: 1_001)), to: .debt(0, .payment)) == nil)
  }

  @Test func `a date beyond five years and a very large sum are asked about`() {
    let empty = plausibility([:])
    let far = Self.today.adding(months: 61)
    #expect(empty.doubt(.month(far), to: .debt(0, .due)) != nil)
    #expect(empty.doubt(.month(far.adding(months: -1)), to: .debt(0, .due)) == nil)
    #expect(empty.doubt(.amount(Money(baht: 10_000_001)), to: .cash) != nil)
    #expect(empty.doubt(.amount(Money(baht: 10_000_000)), to: .cash) == nil)
  }

  @Test func `more than any household has in a month is asked about`() {
    let empty = plausibility([:])
    let largest: [(QuestionID, Int)] = [
      (.wage(.listed(0)), 200_000), (.living(.utilities), 50_000), (.savedDeposit, 50_000),
      (.debt(0, .installment), 200_000), (.debt(0, .dailyPayment), 50_000), (.buffer, 1_000_000),
    ]
    for (id, baht) in largest {
      #expect(empty.doubt(.amount(Money(baht: baht)), to: id) == nil, "\(id)")
      #expect(empty.doubt(.amount(Money(baht: baht + 1)), to: id) != nil, "\(id)")
    }
    let sale = Season(months: CalendarMonths([11]), amount: Money(baht: 3_000_001))
    #expect(empty.doubt(.seasons([sale]), to: .crop(.listed(0))) != nil)
  }

  @Test func `a payment as large as the whole debt is asked about`() {
    let told = plausibility([
      .debt(0, .source): .choice(4), .debt(0, .principal): .amount(Money(baht: 45_000)),
      .debt(1, .source): .choice(7), .debt(1, .balance): .amount(Money(baht: 9_000)),
    ])
    #expect(told.doubt(.amount(Money(baht: 45_000)), to: .debt(0, .installment)) != nil)
    #expect(told.doubt(.amount(Money(baht: 44_999)), to: .debt(0, .installment)) == nil)
    #expect(told.doubt(.amount(Money(baht: 9_000)), to: .debt(1, .payment)) != nil)
    #expect(told.doubt(.amount(Money(baht: 8_999)), to: .debt(1, .payment)) == nil)
  }

  @Test func `very little money, and a point in the wrong place, are asked about`() {
    let empty = plausibility([:])
    let tiny: [(QuestionID, Int)] = [
      (.debt(0, .balance), 60), (.debt(0, .principal), 99), (.debt(0, .installment), 17),
      (.wage(.listed(0)), 4), (.asset(.listed(0)), 18), (.debt(0, .dailyPayment), 2),
    ]
    for (id, baht) in tiny {
      #expect(empty.doubt(.amount(Money(baht: baht)), to: id) != nil, "\(id)")
    }
    for id in [QuestionID.cash, .savedDeposit, .living(.merit)] {
      #expect(empty.doubt(.amount(Money(baht: 20)), to: id) == nil, "\(id)")
    }
    let season = Season(months: CalendarMonths([11]), amount: Money(baht: 40))
    #expect(empty.doubt(.seasons([season]), to: .crop(.listed(0))) != nil)
  }

  @Test func `a debt of nothing is none, and a house has people, though not very many`() {
    let empty = plausibility([:])
    #expect(empty.contradiction(.amount(.zero), to: .debt(0, .balance)) != nil)
    #expect(empty.contradiction(.amount(.zero), to: .cash) == nil)
    let people = { (adults: Int) in Answer.people(People(adults: adults, children: 0, elders: 0)) }
    #expect(empty.contradiction(people(0), to: .people) != nil)
    #expect(empty.contradiction(people(1), to: .people) == nil)
    #expect(empty.doubt(people(16), to: .people) != nil)
    #expect(empty.doubt(people(15), to: .people) == nil)
  }

  @Test func `a date long past is asked about, and a holiday that is over is none`() {
    let empty = plausibility([:])
    #expect(empty.doubt(.month(Self.today.adding(months: -13)), to: .debt(0, .due)) != nil)
    #expect(empty.doubt(.month(Self.today.adding(months: -12)), to: .debt(0, .due)) == nil)
    let over = Answer.month(Self.today.adding(months: -1))
    #expect(empty.contradiction(over, to: .debt(0, .holidayUntil)) != nil)
  }

  @Test func `a rate that such a lender does not ask for is asked about`() {
    let rate = { (percent: Int) in Answer.rate(NominalAnnualRate(ppm: percent * 10_000)) }
    let sources: [(DebtSource, usual: Int, high: Int?)] = [
      (.baac, 24, 25), (.savingsGroup, 24, 25), (.microLender, 36, 37), (.floating, 240, nil),
    ]
    for (source, usual, high) in sources {
      let place = DebtSource.allCases.firstIndex(of: source) ?? 0
      let told = plausibility([.debt(0, .source): .choice(place)])
      #expect(told.doubt(rate(usual), to: .debt(0, .rate)) == nil, "\(source)")
      if let high { #expect(told.doubt(rate(high), to: .debt(0, .rate)) != nil, "\(source)") }
    }
  }

  @Test func `no more is left than there is in all`() {
    let told = plausibility([
      .debt(0, .installments): .count(36), .debt(0, .remainingDays): .count(40),
      .living(.treats): .amount(Money(baht: 400)),
    ])
    #expect(told.contradiction(.count(37), to: .debt(0, .remaining)) != nil)
    #expect(told.contradiction(.count(36), to: .debt(0, .remaining)) == nil)
    #expect(told.contradiction(.count(39), to: .debt(0, .days)) != nil)
    #expect(told.contradiction(.count(40), to: .debt(0, .days)) == nil)
    #expect(told.contradiction(.amount(Money(baht: 401)), to: .cut(.treats)) != nil)
    #expect(told.contradiction(.amount(Money(baht: 400)), to: .cut(.treats)) == nil)
  }

  @Test func `installments together are no less than the loan`() {
    let told = plausibility([
      .debt(0, .principal): .amount(Money(baht: 45_000)),
      .debt(0, .installment): .amount(Money(baht: 1_250)),
    ])
    #expect(told.contradiction(.count(35), to: .debt(0, .installments)) != nil)
    #expect(told.contradiction(.count(36), to: .debt(0, .installments)) == nil)
  }

  @Test func `money was not borrowed in the future`() {
    let empty = plausibility([:])
    #expect(
      empty.contradiction(.month(Self.today.adding(months: 1)), to: .debt(0, .borrowed)) != nil
    )
    #expect(empty.contradiction(.month(Self.today), to: .debt(0, .borrowed)) == nil)
  }
}
