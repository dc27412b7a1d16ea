import Engine
import Testing

@Suite("Household change") struct HouseholdChangeTests {
  private static let start = YearMonth(year: 2026, month: 12)

  private static let family: Household = {
    var family = Household(name: "", start: start, horizon: 12, cash: Money(baht: 100))
    family.incomes = [Income(name: "wages", recurrence: Recurrence(Money(baht: 5_000)))]
    family.expenses = [Expense(name: "lottery", recurrence: Recurrence(Money(baht: 400)))]
    family.assets = [Asset(name: "cow", value: Money(baht: 18_000))]
    family.debts = [.interestOnly(10_000, percent: 60)]
    return family
  }()

  private func cash(after changes: HouseholdChange...) -> [Int] {
    let plan = Timeline(Self.family.changed(by: changes)).project(paying: .minimum)
    return plan.months.map { $0.cash.satang / 100 }
  }

  @Test func `spending less leaves as much more each month`() {
    let (before, after) = (cash(), cash(after: .spendLess(Money(baht: 300))))
    #expect(zip(before, after).enumerated().allSatisfy { $1.1 - $1.0 == 300 * ($0 + 1) })
  }

  @Test func `a cut by name is worth the same as spending less`() {
    let cut = Offer(
      name: "",
      choice: .cut(expense: "lottery", amount: Money(baht: 300))
    )
    #expect(cash(after: .choose(cut)) == cash(after: .spendLess(Money(baht: 300))))
  }

  @Test func `a sale brings its price in its month, and the thing is gone`() {
    let sale = HouseholdChange.sell(
      asset: "cow",
      price: Money(baht: 15_000),
      month: Self.start.adding(months: 2)
    )
    let (before, after) = (cash(), cash(after: sale))
    #expect(zip(before, after).map { $1 - $0 } == [0, 0] + Array(repeating: 15_000, count: 10))
    #expect(Self.family.changed(by: sale).assets.isEmpty)
  }

  @Test func `an asset that the household does not have cannot be sold`() {
    let sale = HouseholdChange.sell(asset: "boat", price: Money(baht: 1), month: Self.start)
    #expect(Self.family.changed(by: sale) == Self.family)
  }

  @Test func `a loan brings its money at once and is owed from then on`() {
    let loan = Debt(
      name: "group",
      lender: .savingsGroup,
      contract: .installment(
        InstallmentContract(
          balance: Money(baht: 1_200),
          rate: RateSchedule(.zero),
          payment: .term(months: 12)
        )
      )
    )
    let (before, after) = (cash(), cash(after: .borrow(loan, received: Money(baht: 1_200))))
    #expect(after[0] - before[0] == 1_100)
    #expect(after[11] == before[11])
  }

  @Test func `a shock is paid in its month, as a thing that cannot be left`() {
    let shock = HouseholdChange.shock(
      name: "illness",
      amount: Money(baht: 90_000),
      month: Self.start.adding(months: 1)
    )
    let household = Self.family.changed(by: shock)
    let plan = Timeline(household).project(paying: .minimum)
    #expect(household.expenses.last?.isEssential == true)
    #expect(plan.months.map { $0.shortfall > .zero }.firstIndex(of: true) == 1)
  }

  @Test func `changes add up, in their order`() {
    let changes: [HouseholdChange] = [
      .spendLess(Money(baht: 300)),
      .shock(name: "", amount: Money(baht: 300), month: Self.start),
    ]
    #expect(
      Self.family.changed(by: changes)
        == Self.family.changed(by: changes[0]).changed(by: changes[1])
    )
  }
}
