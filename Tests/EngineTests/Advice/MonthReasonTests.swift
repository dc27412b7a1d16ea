import Engine
import Testing

@Suite("Why a month keeps money") struct MonthReasonTests {
  /// 12,000 at hand, 500 left each month, 9,000 for ploughing in month 4 once, a dear debt.
  private var family: Household {
    var household = Household.example(
      cash: 12_000.baht,
      monthly: 2_000.baht,
      living: 1_500.baht,
      debts: [.interestOnly(20_000, percent: 24, takesPart: true)]
    )
    household.expenses.append(
      Expense(
        name: "ploughing",
        recurrence: Recurrence(9_000.baht, months: CalendarMonths([4]), until: .month(12)),
        isEssential: true
      )
    )
    return household
  }

  @Test func `the reason names the month, the flows and what takes most`() throws {
    let household = family
    let plan = household.recommend(search: .full).plan
    let reason = try #require(plan.monthReasons(of: household).first)
    #expect(reason.month == .month(1))
    #expect(reason.kept == plan.months[0].reserve)
    #expect(reason.through == .month(4))
    #expect(reason.income == 6_000.baht)
    #expect(reason.largest == .expense(1, 9_000.baht, .month(4)))
  }

  @Test func `what is kept is what goes out more than comes in`() throws {
    let household = family
    let plan = household.recommend(search: .full).plan
    let reason = try #require(plan.monthReasons(of: household).first)
    #expect(reason.kept >= reason.outgo - reason.income)
    #expect(reason.kept <= reason.outgo - reason.income + 100.baht)
  }

  @Test func `plans that keep nothing have nothing to explain`() {
    #expect(family.plan(.highestRateFirst).monthReasons(of: family).isEmpty)
  }
}
