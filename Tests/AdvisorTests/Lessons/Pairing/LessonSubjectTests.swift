import Engine
import Testing

@testable import Advisor

@Suite("Lesson subject") struct LessonSubjectTests {
  private func household(owing lender: Lender) -> Household {
    var household = SampleDiagnosis.household
    household.debts = [household.debts[1]]
    household.debts[0].lender = lender
    return household
  }

  private func subject(_ observation: Observation, owing lender: Lender) -> LessonSubject {
    LessonSubject(observation, in: household(owing: lender))
  }

  private static let rate = NominalAnnualRate(ppm: 240_000)

  @Test func `the price of a debt with rules of its own is a subject of its own`() {
    let (dear, flat) = (
      Observation.rateAboveCeiling(debt: 0, rate: Self.rate, ceiling: Self.rate),
      Observation.flatRate(debt: 0, flat: FlatAnnualRate(ppm: 120_000), nominalPPM: 210_000)
    )
    #expect(subject(dear, owing: .hirePurchase) == .hirePurchase)
    #expect(subject(flat, owing: .hirePurchase) == .hirePurchase)
    #expect(subject(dear, owing: .informal) == .law)
    #expect(subject(flat, owing: .savingsGroup) == .flat)
  }

  @Test func `interest without an end is one subject with a pawnshop, another with a lender`() {
    let endless = Observation.interestOnlyDebt(
      debt: 0,
      principal: Money(baht: 8_000),
      monthlyInterest: Money(baht: 115)
    )
    #expect(subject(endless, owing: .pawnshop) == .pawn)
    #expect(subject(endless, owing: .informal) == .wholeDebt)
  }

  @Test func `who lends changes nothing where the lesson is the same`() {
    let late = Observation.overdueDebt(debt: 0, overdue: Money(baht: 500))
    #expect(subject(late, owing: .hirePurchase) == .overdue)
    #expect(subject(late, owing: .informal) == .overdue)
  }

  @Test func `informal debt and a rate above the ceiling are one subject`() {
    let informal = Observation.informalDebt(
      sum: Money(baht: 9_000),
      yearlyInterest: Money(baht: 900)
    )
    #expect(subject(informal, owing: .informal) == .law)
  }
}
