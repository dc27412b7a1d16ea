import Engine
import Testing

@Suite("Projection") struct ProjectionTests {
  private let debt = Debt.installment(1_000, percent: 0, payment: 250)

  @Test func `a household without debts is free from the start`() {
    #expect(Household.example().plan().debtFreeMonth == .firstOfExample)
  }

  @Test func `a household is free in the month at whose end nothing is owed`() {
    let plan = Household.example(cash: 1_000.baht, debts: [debt]).plan()
    #expect(plan.debtFreeMonth == .month(4))
    let atOnce = Household.example(cash: 1_000.baht, debts: [debt]).plan(.smallestBalanceFirst)
    #expect(atOnce.debtFreeMonth == .month(1))
  }

  @Test func `a debt that lasts to the horizon has no end`() {
    let household = Household.example(cash: 1_000.baht, horizon: 3, debts: [debt])
    #expect(household.plan().debtFreeMonth == nil)
    #expect(household.plan().debtAtHorizon == 250.baht)
    #expect(
      Household.example(cash: 1_000.baht, horizon: 4, debts: [debt]).plan().debtFreeMonth != nil
    )
  }

  @Test func `a debt that will be borrowed again has no end even when nothing is owed`() {
    let rolling = Debt.bullet(1_000, percent: 0, due: 3, rollsOver: true)
    let plan = Household.example(cash: 1_000.baht, horizon: 3, debts: [rolling]).plan()
    #expect(plan.debtAtHorizon == .zero)
    #expect(plan.debtFreeMonth == nil)
  }

  @Test func `the months of a debt are kept by month and debt`() {
    let other = Debt.installment(500, percent: 0, payment: 100)
    let plan = Household.example(cash: 2_000.baht, debts: [debt, other]).plan()
    #expect(plan.debt(0, in: 3).opening == 250.baht)
    #expect(plan.debt(1, in: 4).closing == .zero)
    #expect(plan.months.count == 36)
    #expect(plan.debtCount == 2)
  }

  @Test func `money left over is cash at the horizon`() {
    let plan = Household.example(cash: 1_200.baht, debts: [debt]).plan()
    #expect(plan.cashAtHorizon == 200.baht)
  }

  @Test func `plans are ordered by months short, sum short, cost, then the end of debts`() {
    func plan(cash: Int, rate: Int, _ strategy: RepaymentStrategy = .minimum) -> Projection {
      let debt = Debt.installment(1_000, percent: rate, payment: 250)
      return Household.example(cash: cash.baht, horizon: 6, debts: [debt]).plan(strategy)
    }
    let ordered = [
      plan(cash: 2_000, rate: 0, .highestRateFirst), plan(cash: 2_000, rate: 0),
      plan(cash: 2_000, rate: 12), plan(cash: 700, rate: 0), plan(cash: 699, rate: 0),
      plan(cash: 400, rate: 0),
    ]
    for (index, plan) in ordered.enumerated() {
      let better = ordered.map { $0.isBetter(than: plan) }
      #expect(better == ordered.indices.map { $0 < index })
    }
  }
}
