import Engine
import Testing

@Suite("Observations on money in the house") struct ObservationSearchCashTests {
  private func found(_ household: Household) -> [Observation] {
    let reference = ReferenceValues(
      ceilings: [:],
      heavyDebtServicePPM: 400_000,
      emergencyMonths: 3
    )
    return ObservationSearch(household, reference: reference, plans: [household.plan()])
      .observations()
  }

  @Test func `what the family stands surety for is told beside the money that is ready`() {
    var household = Household.example(
      cash: 1_000.baht,
      monthly: 5_000.baht,
      savings: [
        Saving(name: "bank", balance: 2_000.baht, isWithdrawable: true),
        Saving(name: "sajja", balance: 9_000.baht),
      ]
    )
    #expect(!found(household).contains { $0.id == .guarantorExposure })
    household.guarantees = [
      Guarantee(name: "brother", lender: .savingsGroup, amount: 30_000.baht),
      Guarantee(name: "neighbour", lender: .baac, amount: 5_000.baht),
    ]
    #expect(
      found(household).contains(
        .guarantorExposure(count: 2, sum: 35_000.baht, ready: 3_000.baht)
      )
    )
  }

  @Test func `surety is no part of any plan`() {
    let household = Household.example(cash: 1_000.baht, debts: [.interestOnly(500, percent: 12)])
    var surety = household
    surety.guarantees = [Guarantee(name: "brother", lender: .baac, amount: 30_000.baht)]
    #expect(surety.plan().cost == household.plan().cost)
    #expect(surety.plan().debtAtHorizon == household.plan().debtAtHorizon)
  }

  @Test func `saving is compared with a debt at the rate that other facts name`() {
    let savings = [
      Saving(name: "bank", balance: 9_000.baht, dividendPPM: 10_000, isWithdrawable: true)
    ]
    let household = Household.example(monthly: 2_000.baht, savings: savings, debts: [.flat()])
    let facts = found(household)
    let nominal = facts.compactMap { fact -> Int? in
      if case .flatRate(_, _, let ppm) = fact { ppm } else { nil }
    }
    let beside = facts.compactMap { fact -> Int? in
      if case .dearDebtBesideSaving(_, _, _, let ppm) = fact { ppm } else { nil }
    }
    #expect(nominal == beside)
    #expect(nominal.first.map { (214_000...215_000).contains($0) } == true)
  }
}
