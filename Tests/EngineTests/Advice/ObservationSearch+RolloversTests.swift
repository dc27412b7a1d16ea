import Engine
import Testing

@Suite("Observations on loans repaid with other loans") struct ObservationSearchRolloversTests {
  private let reference = ReferenceValues(
    ceilings: [:],
    heavyDebtServicePPM: 400_000,
    emergencyMonths: 3
  )

  private func found(_ household: Household) -> [Observation] {
    let plans = RepaymentStrategy.allCases.map { household.plan($0) }
    return ObservationSearch(household, reference: reference, plans: plans).observations()
  }

  private func fund(_ balance: Int, due month: Int, lender: Lender = .villageFund) -> Debt {
    Debt.bullet(balance, percent: 6, due: month, rollsOver: true).with { $0.lender = lender }
  }

  /// Borrowed for a month to repay a fund.
  private func bridge(_ balance: Int, due month: Int = 1, lender: Lender = .informal) -> Debt {
    Debt.bullet(balance, percent: 120, due: month).with { $0.lender = lender }
  }

  // MARK: Bridged

  private func bridged(_ debts: [Debt], cash: Int = 22_000) -> Observation? {
    let household = Household.example(cash: cash.baht, monthly: 3_000.baht, debts: debts)
    return found(household).first { $0.id == .bridgedRollover }
  }

  @Test func `a fund's loan bridged by dear money is found, with what both cost in a year`() {
    guard
      case .bridgedRollover(0, 1, let bridge, let yearly, _, _)? = bridged([
        fund(20_000, due: 12), bridge(20_000),
      ])
    else { return #expect(Bool(false)) }
    #expect(bridge == 2_000.baht)
    #expect(yearly == 1_200.baht)
  }

  @Test func `the way out is that of the best plan, and none where the roll does not end`() {
    let debts = [fund(20_000, due: 12), bridge(20_000)]
    var rich = Household.example(cash: 22_000.baht, monthly: 3_000.baht, debts: debts)
    let plan = rich.recommend(search: .full).plan
    let facts = ObservationSearch(rich, reference: reference, plans: [rich.plan(), plan])
    guard
      case .bridgedRollover(_, _, _, _, let renewals, let end)? = facts.observations().first(
        where: { $0.id == .bridgedRollover })
    else { return #expect(Bool(false)) }
    #expect(renewals == plan.months.indices.count { plan.debt(0, in: $0).borrowed > .zero })
    #expect(end != nil)
    rich.incomes = []
    rich.cash = 22_000.baht
    let poor = ObservationSearch(rich, reference: reference, plans: [rich.plan()]).observations()
    guard case .bridgedRollover(_, _, _, _, _, let never)? = poor.first else {
      return #expect(poor.contains { $0.id == .bridgedRollover })
    }
    #expect(never == nil)
  }

  @Test func `floating interest is counted for one month`() {
    let floating = Debt.interestOnly(20_000, percent: 120).with { $0.lender = .informal }
    guard
      case .bridgedRollover(_, 1, let bridge, _, _, _)? = bridged([fund(20_000, due: 12), floating])
    else { return #expect(Bool(false)) }
    #expect(bridge == 2_000.baht)
  }

  @Test func `an old loan, one of another size, a long one or another fund's is no bridge`() {
    #expect(bridged([fund(20_000, due: 6), bridge(20_000)]) == nil)
    #expect(bridged([fund(20_000, due: 12), bridge(9_000)]) == nil)
    #expect(bridged([fund(20_000, due: 12), bridge(26_000)]) == nil)
    #expect(bridged([fund(20_000, due: 12), bridge(20_000, due: 5)]) == nil)
    #expect(bridged([fund(20_000, due: 12), bridge(20_000, lender: .cooperative)]) == nil)
  }

  // MARK: Circular

  private func circle(cash: Int, _ debts: [Debt]) -> [Observation] {
    let household = Household.example(cash: cash.baht, monthly: 500.baht, debts: debts)
    return found(household).filter { $0.id == .circularBorrowing }
  }

  @Test func `a fund repaid with what another fund has just lent is found`() {
    let debts = [fund(20_000, due: 4), fund(20_000, due: 2, lender: .savingsGroup)]
    // The group is repaid in month 2 and lends again in month 3; the fund is due in month 4.
    let circles = circle(cash: 21_000, debts)
    // 21,000 + 4 × 500 − 20,200 own money, beside 20,000 from the group, for 20,400.
    #expect(
      circles.first
        == .circularBorrowing(
          debt: 0,
          from: 1,
          month: .month(4),
          payment: 20_400.baht,
          own: 2_800.baht
        )
    )
  }

  @Test func `who has the money anyway borrows in no circle`() {
    let debts = [fund(20_000, due: 4), fund(20_000, due: 2, lender: .savingsGroup)]
    #expect(circle(cash: 90_000, debts).isEmpty)
  }

  @Test func `loans due half a year apart, or of a shop, are no circle`() {
    #expect(circle(cash: 41_000, [fund(20_000, due: 2), fund(20_000, due: 8)]).isEmpty)
    #expect(
      circle(cash: 21_000, [fund(20_000, due: 4), fund(20_000, due: 2, lender: .shop)]).isEmpty
    )
  }
}
