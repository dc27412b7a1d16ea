import Testing

@testable import Engine

@Suite("Kept money") struct KeptMoneyTests {
  /// A family whose rice is sold in the first month, with a debt due in the third.
  private var rice: Household {
    var family = Household.example(
      living: 1_000.baht,
      horizon: 24,
      debts: [
        .bullet(20_000, percent: 6, due: 3).with { $0.prepayment = Prepayment.none },
        .installment(50_000, percent: 60, payment: 100),
      ]
    )
    family.incomes = [
      Income(name: "rice", recurrence: Recurrence(40_000.baht, months: CalendarMonths([1])))
    ]
    return family
  }

  @Test func `money kept for one large payment names it`() throws {
    let plan = Timeline(rice).recommend(search: .fast)
    let kept = try #require(plan.keptMoney().first)
    #expect(kept.month == .month(1))
    #expect(kept.amount >= 20_300.baht)
    #expect(kept.purpose == .payment(debt: 0, month: .month(3), amount: 20_300.baht))
  }

  @Test func `money kept for many small things names the month until which it lasts`() throws {
    var family = rice
    family.debts.removeFirst()
    let plan = Timeline(family).recommend(search: .fast)
    let kept = try #require(plan.keptMoney().first)
    guard case .living(let through) = kept.purpose else { return #expect(Bool(false)) }
    #expect(through > .month(6))
  }

  @Test func `a plan that keeps nothing names nothing`() {
    #expect(rice.plan(.highestRateFirst).keptMoney().isEmpty)
    #expect(Household.example(horizon: 1).plan().keptMoney().isEmpty)
  }

  @Test func `what is too little is not told`() {
    let plan = Timeline(rice).recommend(search: .fast)
    #expect(plan.keptMoney(least: 1_000_000.baht).isEmpty)
  }
}
