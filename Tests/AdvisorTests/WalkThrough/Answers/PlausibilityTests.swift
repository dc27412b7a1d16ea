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
