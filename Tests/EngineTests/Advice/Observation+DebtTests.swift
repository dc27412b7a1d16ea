import Testing

@testable import Engine

@Suite("Observation: the debt that is spoken of") struct ObservationDebtTests {
  @Test func `a fact on one debt names it`() {
    #expect(Observation.overdueDebt(debt: 3, overdue: 1.baht).debt == 3)
    #expect(
      Observation.cheaperMoneyAvailable(offer: 0, debt: 2, debtRatePPM: 2, offerRatePPM: 1).debt
        == 2
    )
    #expect(
      Observation.dearDebtBesideSaving(saving: 0, savingPPM: 1, debt: 1, debtRatePPM: 2).debt == 1
    )
  }

  @Test func `a fact on the whole household names none`() {
    #expect(Observation.informalDebt(sum: 1.baht, yearlyInterest: 1.baht).debt == nil)
    #expect(Observation.reducibleExpenses(yearly: 1.baht).debt == nil)
  }
}
