import Engine
import Testing

@Suite("Why a debt is paid so") struct DebtReasonTests {
  private func reasons(_ debts: [Debt], cash: Int = 0, monthly: Int = 5_000) -> [DebtReason] {
    let household = Household.example(cash: cash.baht, monthly: monthly.baht, debts: debts)
    return household.recommend(search: .full).plan.debtReasons(of: household)
  }

  @Test func `the dearest debt comes first, the cheaper one after it`() {
    let found = reasons([
      .installment(20_000, percent: 12, payment: 500),
      .installment(20_000, percent: 24, payment: 500),
    ])
    let (cheap, dear) = (NominalAnnualRate(ppm: 120_000), NominalAnnualRate(ppm: 240_000))
    #expect(found == [.afterDearer(debt: 1, rate: cheap, dearer: dear), .dearest(rate: dear)])
  }

  @Test func `a debt that is taken only whole is saved up for`() {
    let found = reasons([.interestOnly(9_000, percent: 60)])
    #expect(found == [.savedUpFor(amount: 9_450.baht, month: .month(2))])
  }

  @Test func `a daily debt is not closed early`() {
    let daily = Debt(.daily(DailyContract(payment: 100.baht, remainingDays: 60)), lender: .informal)
    #expect(reasons([daily]) == [.closingSavesNothing])
  }

  @Test func `a contract is closed for what it takes off`() throws {
    let found = try #require(reasons([.flat()], cash: 20_000).first)
    guard case .closedForDiscount(_, let discount) = found else {
      Issue.record("\(found)")
      return
    }
    #expect(discount > .zero)
  }

  @Test func `a roll that ends is said to end`() {
    let debt = Debt.bullet(10_000, percent: 6, due: 3, rollsOver: true)
    #expect(reasons([debt]).contains { if case .notRenewed = $0 { true } else { false } })
  }

  @Test func `a new loan is the reason why a debt is gone`() {
    var household = Household.example(
      monthly: 1_400.baht,
      debts: [.interestOnly(10_000, percent: 60)]
    )
    household.offers = [
      Offer(
        name: "group loan",
        choice: .refinance(
          Refinancing(
            debts: ["debt"],
            lender: .savingsGroup,
            rate: NominalAnnualRate(ppm: 120_000),
            termInMonths: 12,
            limit: 20_000.baht
          )
        )
      )
    ]
    let advice = household.recommend(search: .full)
    let found = advice.plan.debtReasons(of: advice.household)
    #expect(found.first == .clearedByLoan(month: .month(1)))
  }
}
