import Engine
import Testing
import ThaiText

@testable import Advisor

@Suite("Why a change leaves the plan as it is") struct DiagnosisUnchangedTests {
  private static let household: Household = {
    var household = SampleDiagnosis.household
    household.offers = [Offer(name: "หาเพิ่ม", choice: .earn(Recurrence(Money(baht: 2_000))))]
    return household
  }()

  private static let diagnosis = Diagnosis(household, reference: SampleDiagnosis.reference)

  private func reason(_ choice: Offer.Choice) -> UnchangedReason {
    Self.diagnosis.reasonUnchanged(by: .choose(Offer(name: "", choice: choice)))
  }

  @Test func `a rate that is no lower than now's`() throws {
    let debt = try #require(Self.household.debts.first { $0.contract.rateSchedule != nil })
    let now = try #require(debt.contract.rateSchedule?.initial)
    let higher = NominalAnnualRate(ppm: now.ppm + 1)
    #expect(reason(.lowerRate(debt: debt.name, to: higher)) == .rateNotLower(now: now))
    #expect(reason(.lowerRate(debt: debt.name, to: now)) == .rateNotLower(now: now))
    let lower = NominalAnnualRate(ppm: now.ppm - 1)
    #expect(reason(.lowerRate(debt: debt.name, to: lower)) == .coveredOtherwise)
  }

  @Test func `installments that the contract fixes`() throws {
    let debt = try #require(Self.household.debts.first { $0.contract.rateSchedule == nil })
    #expect(reason(.lowerRate(debt: debt.name, to: .zero)) == .paymentsFixed)
    #expect(reason(.moveDueMonth(debt: debt.name, month: 5)) == .paymentsFixed)
  }

  @Test func `a choice that the plan makes already, and one that it does not need`() {
    #expect(reason(.earn(Recurrence(Money(baht: 2_000)))) == .alreadyTaken)
    #expect(reason(.sell(asset: "ไม่มี")) == .coveredOtherwise)
    #expect(Self.diagnosis.reasonUnchanged(by: .spendLess(.zero)) == .coveredOtherwise)
  }

  @Test func `too little to change anything, where the plan makes no choices`() {
    let diagnosis = Diagnosis(SampleDiagnosis.household, reference: SampleDiagnosis.reference)
    #expect(diagnosis.reasonUnchanged(by: .spendLess(.zero)) == .tooLittle)
  }

  @Test func `a loan that does not pay`() {
    let terms = Refinancing(
      debts: [Self.household.debts[0].name],
      lender: .savingsGroup,
      rate: NominalAnnualRate(ppm: 900_000),
      termInMonths: 12,
      limit: Money(baht: 10_000)
    )
    #expect(reason(.refinance(terms)) == .loanNotWorth)
  }
}
