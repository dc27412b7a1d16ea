import Engine
import Testing

@Suite("Timeline") struct TimelineTests {
  @Test func `incomes and expenses of a month are added up`() {
    var household = Household.example(monthly: 1_000.baht, living: 300.baht, horizon: 14)
    household.incomes.append(
      Income(
        name: "rice",
        recurrence: Recurrence(40_000.baht, months: CalendarMonths([11]))
      )
    )
    household.expenses.append(
      Expense(name: "seed", recurrence: Recurrence(700.baht, from: .month(2), until: .month(3)))
    )
    let months = household.plan().months
    #expect(months[0].income == 1_000.baht)
    #expect(months[10].income == 41_000.baht)
    #expect((0..<5).map { months[$0].living } == [300, 1_000, 1_000, 300, 300].map(\.baht))
  }

  @Test func `a plan may begin in any month of the year`() {
    var household = Household.example(horizon: 26)
    household.start = YearMonth(year: 2026, month: 12)
    household.incomes = [
      Income(name: "rice", recurrence: Recurrence(40_000.baht, months: CalendarMonths([1])))
    ]
    let months = household.plan().months
    #expect(months.indices.filter { months[$0].income > .zero } == [1, 13, 25])
  }

  @Test func `a rate steps in its month`() {
    let rate = RateSchedule(
      NominalAnnualRate(ppm: 120_000),
      steps: [
        .init(from: .month(3), rate: NominalAnnualRate(ppm: 240_000)),
        .init(from: .month(5), rate: .zero),
      ]
    )
    let contract = InterestOnlyContract(balance: 12_000.baht, rate: rate)
    let debts = [Debt.interestOnly(1_200, percent: 12), Debt(.interestOnly(contract))]
    let plan = Household.example(cash: 9_000.baht, debts: debts).plan()
    #expect(plan.satang(\.interest, of: 1, months: 5) == [120_00, 120_00, 240_00, 240_00, 0])
    #expect(plan.satang(\.interest, of: 0, months: 5) == Array(repeating: 12_00, count: 5))
  }

  @Test func `totals alone are those of the plan with its months`() {
    for seed in UInt64(0)..<300 {
      let timeline = Timeline(RandomHousehold.household(seed: seed))
      for strategy in RepaymentStrategy.allCases {
        let plan = timeline.project(paying: strategy)
        let totals = timeline.totals(paying: strategy)
        #expect(totals.months.isEmpty)
        #expect(totals.figures == plan.figures, "seed \(seed), \(strategy)")
      }
    }
  }

  @Test func `a plan is the same however often it is reckoned`() {
    let timeline = Timeline(RandomHousehold.household(seed: 7))
    let first = timeline.project(paying: .highestRateFirst)
    let second = timeline.project(paying: .highestRateFirst)
    #expect(first.months == second.months)
    #expect(first.figures == second.figures)
  }
}
