import Testing

@testable import Engine

@Suite("Settling debts with a new loan") struct RefinancingSettlementTests {
  /// What a hire purchase of 12 × 1,120 baht costs when a loan clears it in a month, from zero.
  private func payoff(of debt: Debt, in month: Int) -> Int {
    let household = Household.example(monthly: 1_300.baht, debts: [debt])
    let loan = NewLoan(
      offer: 0,
      debts: [0],
      month: month,
      principal: 13_000.baht,
      fee: .zero,
      rate: NominalAnnualRate(ppm: 120_000),
      termInMonths: 12
    )
    let plan = Timeline(household).taking(loan).project(paying: .minimum)
    #expect(plan.debt(0, in: month).closing == .zero)
    return plan.debt(0, in: month).paid.satang
  }

  @Test(arguments: [
    // 60 % of the interest not yet due is given back: of 1,440, then of 1,225.43.
    (month: 0, payoff: 13_440_00 - 864_00), (month: 1, payoff: 12_320_00 - 735_26),
  ])
  func `a loan clears a contract without the interest of a holiday to come`(
    month: Int,
    payoff: Int
  ) {
    #expect(self.payoff(of: .flat(), in: month) == payoff)
    #expect(self.payoff(of: .flat().resting(4...9, interest: .accrues), in: month) == payoff)
  }

  /// A plan that clears a debt of 10,000 baht with a loan of 9,000, where a month brings some money.
  private func plan(earning income: Int) -> Projection {
    let debt = Debt.interestOnly(10_000, percent: 60)
    let household = Household.example(monthly: income.baht, debts: [debt])
    let loan = NewLoan(
      offer: 0,
      debts: [0],
      month: 2,
      principal: 9_000.baht,
      fee: .zero,
      rate: NominalAnnualRate(ppm: 120_000),
      termInMonths: 12
    )
    return Timeline(household).taking(loan).project(paying: .minimum)
  }

  @Test func `what comes in that month helps to clear the debt`() {
    // The first two months leave 100 baht each, and the third brings 600: 800 with the loan's 9,000.
    #expect(plan(earning: 600).totals.isBroken)
    // With 900 a month it is 800 and 900, of which 1,000 are needed and 700 left for the installment.
    let plan = plan(earning: 900)
    #expect(!plan.totals.isBroken)
    #expect(plan.debt(0, in: 2).closing == .zero)
    #expect(plan.months[2].openingCash == 800.baht)
    #expect(plan.months[2].cash == .zero)
  }
}
