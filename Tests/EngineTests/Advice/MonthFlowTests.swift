import Engine
import Testing

@Suite("Where the money of a month goes") struct MonthFlowTests {
  private var household: Household {
    var household = Household.example(
      cash: 900.baht,
      monthly: 2_600.baht,
      living: 800.baht,
      savings: [Saving(name: "sajja", deposit: 100.baht)],
      debts: [
        .installment(20_000, percent: 13, payment: 700), .interestOnly(4_000, percent: 60),
        .bullet(9_000, percent: 7, due: 5, rollsOver: true),
      ]
    )
    household.buffer = 200.baht
    return household
  }

  @Test func `what is there is what goes and what stays, to the satang`() {
    for strategy in RepaymentStrategy.allCases {
      let plan = household.plan(strategy)
      for month in plan.months.indices {
        let flow = plan.flow(in: month)
        let gone = flow.living + flow.required + flow.extra + flow.deposits
        #expect(flow.available == gone + flow.closing)
      }
    }
  }

  @Test func `what is paid sooner is told apart from what is asked for`() {
    let flow = household.plan(.highestRateFirst).flow(in: 0)
    #expect(flow.required == 900.baht)
    #expect(flow.extra == 1_500.baht)
    #expect(flow.closing == 200.baht)
  }

  @Test func `a month that falls short says what was asked for`() throws {
    let plan = household.plan(.highestRateFirst)
    let flow = try #require(plan.shortFlows(atMost: 3).first)
    #expect(flow.month == .month(5))
    #expect(flow.short == flow.livingAsked + flow.requiredAsked - flow.living - flow.required)
    #expect(flow.short > .zero)
  }

  @Test func `a plan that pays everything has no such month`() {
    var rich = household
    rich.cash = 90_000.baht
    #expect(rich.plan().shortFlows(atMost: 3).isEmpty)
  }

  @Test func `only the first month of a spell is told, and few of them`() {
    let poor = Household.example(monthly: 100.baht, living: 200.baht)
    #expect(poor.plan().shortFlows(atMost: 3).map(\.month) == [.month(1)])
    #expect(poor.plan().shortFlows(atMost: 0).isEmpty)
  }
}
