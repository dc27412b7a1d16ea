import Testing

@testable import Engine

@Suite("Sums of a debt over a plan") struct DebtSumTests {
  @Test func `interest, payments and what is left add up to the satang`() {
    let household = Household.example(
      cash: 900.baht,
      monthly: 2_100.baht,
      debts: [
        .installment(20_000, percent: 13, payment: 700), .flat(),
        .bullet(9_000, percent: 7, due: 5, rollsOver: true),
        .card(7_000, percent: 25, minimumPercent: 3, minimum: 300)
          .with { $0.penaltyRate = NominalAnnualRate(ppm: 30_000) },
      ]
    )
    for strategy in RepaymentStrategy.allCases {
      let plan = household.plan(strategy)
      for sum in plan.debtSums {
        let owed = sum.opening + sum.borrowed + sum.interest + sum.penalty + sum.fee
        #expect(owed == sum.paid + sum.closing)
      }
      #expect(plan.debtSums.reduce(.zero) { $0 + $1.interest } == plan.totalInterest)
    }
  }

  @Test func `a debt that is gone leaves nothing`() {
    let plan = Household.example(
      cash: 5_000.baht,
      monthly: 1_000.baht,
      debts: [.installment(1_000, percent: 12, payment: 1_010)]
    ).plan()
    #expect(
      plan.debtSums == [
        DebtSum(
          opening: 1_000.baht,
          borrowed: .zero,
          interest: 10.baht,
          penalty: .zero,
          fee: .zero,
          paid: 1_010.baht,
          closing: .zero
        )
      ]
    )
  }
}
