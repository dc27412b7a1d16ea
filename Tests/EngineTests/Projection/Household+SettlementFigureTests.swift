import Testing

@testable import Engine

@Suite("Settlement figure") struct HouseholdSettlementFigureTests {
  private let start = YearMonth(year: 2026, month: 12)

  private func figure(_ contract: DebtContract, lender: Lender = .informal) -> Money {
    var household = Household(name: "x", start: start)
    household.debts = [Debt(name: "a", lender: lender, contract: contract)]
    return household.settlementFigure(of: 0)
  }

  @Test func `principal is cleared by itself`() {
    let rate = RateSchedule(NominalAnnualRate(ppm: 600_000))
    let contract = InterestOnlyContract(balance: Money(baht: 15_000), rate: rate)
    #expect(figure(.interestOnly(contract)) == Money(baht: 15_000))
  }

  @Test func `a daily debt is cleared by all that remains`() {
    let origin = DailyContract.Origin(received: Money(baht: 9_000), days: 60)
    let contract = DailyContract(payment: Money(baht: 200), remainingDays: 42, origin: origin)
    #expect(figure(.daily(contract)) == Money(baht: 8_400))
  }

  @Test func `hire purchase saves a share of the interest that is not due yet`() {
    let contract = FlatContract(
      principal: Money(baht: 45_000),
      rate: FlatAnnualRate(ppm: 120_000),
      installments: 36,
      remaining: 14
    )
    let cleared = figure(.flat(contract), lender: .hirePurchase)
    #expect(cleared < Money(baht: 14 * 1_700) && cleared > Money(baht: 20_000))
  }
}
