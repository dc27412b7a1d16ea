import Engine
import ReferenceFigures
import Testing

@testable import Advisor

@Suite("Diagnosis") struct DiagnosisTests {
  private let diagnosis = Diagnosis(
    SampleDiagnosis.household,
    reference: SampleDiagnosis.reference
  )

  @Test func `without a wish all four plans are compared, the recommended one first`() {
    #expect(
      diagnosis.plans.map(\.strategy) == [
        .recommended, .highestRateFirst, .smallestBalanceFirst, .minimum,
      ]
    )
  }

  @Test func `the plan that is shown is none that another one comes before`() {
    for plan in diagnosis.plans { #expect(!plan.isBetter(than: diagnosis.best)) }
  }

  @Test func `a plan that was not asked for is not searched for`() {
    let only = Diagnosis(
      SampleDiagnosis.household,
      strategies: [.minimum],
      reference: SampleDiagnosis.reference
    )
    #expect(only.plans.map(\.strategy) == [.minimum])
    #expect(only.recommendation == nil)
    #expect(only.best.strategy == .minimum)
  }

  @Test func `only the recommended plan has the household with its new loans`() throws {
    var household = SampleDiagnosis.household
    household.offers = [
      Offer(
        name: "กู้กลุ่ม",
        choice: .refinance(
          Refinancing(
            debts: ["เถ้าแก่"],
            lender: .savingsGroup,
            rate: NominalAnnualRate(ppm: 120_000),
            termInMonths: 12,
            limit: Money(baht: 20_000)
          )
        )
      )
    ]
    let diagnosis = Diagnosis(household, reference: SampleDiagnosis.reference)
    let taken = try #require(diagnosis.recommendation?.taken)
    #expect(taken.count == 1)
    #expect(diagnosis.household(in: diagnosis.plans[0]).debts.count == household.debts.count + 1)
    #expect(diagnosis.household(in: diagnosis.plans[3]).debts == household.debts)
    #expect(diagnosis.plannedHousehold.debts.last?.name == "กลุ่มออมทรัพย์ ก้อนใหม่")
  }

  @Test func `a family that can pay everything needs no remedies`() {
    #expect(diagnosis.best.isFeasible)
    #expect(diagnosis.remedies == nil)
  }

  @Test func `what observations say of plans is said of the best`() {
    let free = diagnosis.observations.compactMap { observation in
      if case .debtFreeDate(let month, _) = observation { month } else { nil }
    }
    #expect(free == [diagnosis.best.debtFreeMonth].compactMap(\.self))
  }
}
