import Engine
import Testing

@Suite("Recommendation") struct RecommendationTests {
  static let runs = (0..<10).map { UInt64($0 * 220)..<UInt64(($0 + 1) * 220) }

  @Test(arguments: runs)
  func `the plan is never worse than what everyone teaches`(seeds: Range<UInt64>) {
    for seed in seeds {
      let household = RandomHousehold.household(seed: seed)
      let plan = household.plan(.recommended)
      let fed = household.plan(.minimum).unpaidLiving
      for strategy in RepaymentStrategy.withoutLookAhead {
        let other = household.plan(strategy)
        guard !other.unpaidLiving.exceeds(fed) else { continue }
        #expect(!other.isBetter(than: plan), "seed \(seed), \(strategy)")
      }
    }
  }

  @Test(arguments: runs)
  func `no plan takes food that required payments alone leave`(seeds: Range<UInt64>) {
    for seed in seeds {
      let household = RandomHousehold.household(seed: seed)
      let fed = household.plan(.minimum).unpaidLiving
      #expect(!household.plan(.recommended).unpaidLiving.exceeds(fed), "seed \(seed)")
    }
  }

  @Test func `a debt is not cleared with the food of the months before harvest`() {
    // Doing nothing, food is there in all five years, and interest is missed in the last of them;
    // to clear the dearest debt at once leaves one month fewer short, and two without food.
    var household = Household.example(
      cash: 5_600.baht,
      living: 7_800.baht,
      buffer: 2_000.baht,
      horizon: 60,
      debts: [
        .interestOnly(6_000, percent: 36),
        .interestOnly(14_500, percent: 60),
        .interestOnly(29_000, percent: 36),
      ]
    )
    household.start = .month(12)
    household.incomes = [
      Income(
        name: "harvest",
        recurrence: Recurrence(26_300.baht, months: CalendarMonths([12]))
      ),
      Income(
        name: "wages",
        recurrence: Recurrence(8_900.baht, months: CalendarMonths(Array(1...11)))
      ),
    ]
    household.expenses.append(
      Expense(name: "planting", recurrence: Recurrence(5_500.baht, months: CalendarMonths([7, 8])))
    )
    #expect(household.plan(.highestRateFirst).isBetter(than: household.plan(.minimum)))
    #expect(household.plan(.highestRateFirst).shortfallMonths > 0)
    for search in SearchDepth.allCases {
      #expect(household.recommend(search: search).plan.shortfallMonths == 0)
    }
  }

  @Test(arguments: 0..<4)
  func `the search is never worse than the rule alone`(run: Int) {
    for seed in UInt64(run * 20)..<UInt64(run * 20 + 20) {
      let timeline = Timeline(RandomHousehold.household(seed: seed))
      let searched = timeline.recommend(search: .full)
      #expect(!timeline.recommend(search: .fast).isBetter(than: searched), "seed \(seed)")
    }
  }

  @Test func `a plan whose renewals clear dearer debts is followed as it was found`() {
    for (balance, payment) in [(120_000, 3_816), (90_000, 2_400), (60_000, 3_000)] {
      var household = Household.example(
        cash: 1_900.baht,
        monthly: 9_600.baht,
        living: 5_600.baht,
        debts: [
          .bullet(17_000, percent: 9, due: 4, rollsOver: true),
          .installment(balance, percent: 12, payment: payment),
        ]
      )
      household.incomes.append(
        Income(name: "harvest", recurrence: Recurrence(79_000.baht, months: CalendarMonths([2])))
      )
      let timeline = Timeline(household)
      for search in SearchDepth.allCases {
        #expect(
          timeline.recommend(search: search).figures
            == timeline.recommendedTotals(search: search).figures
        )
      }
    }
  }

  @Test(arguments: 0..<4)
  func `following a plan month by month comes to the sums that were found`(run: Int) {
    for seed in UInt64(run * 20)..<UInt64(run * 20 + 20) {
      let timeline = Timeline(RandomHousehold.household(seed: seed))
      for search in SearchDepth.allCases {
        let (plan, sums) = (
          timeline.recommend(search: search), timeline.recommendedTotals(search: search)
        )
        #expect(plan.figures == sums.figures, "seed \(seed), \(search)")
      }
    }
  }

  @Test func `following the plan of a small household comes to the sums that were found`() {
    for seed in UInt64(0)..<150 {
      for household in [TinyHousehold(seed: seed).household, TinyRolling(seed: seed).household] {
        let timeline = Timeline(household)
        let plan = timeline.recommend(search: .full)
        #expect(plan.figures == timeline.recommendedTotals(search: .full).figures, "seed \(seed)")
      }
    }
  }

  @Test func `a search gives the same plan every time`() {
    let household = RandomHousehold.household(seed: 7)
    let plans = (0..<2).map { _ in household.recommend(search: .full).plan }
    #expect(plans[0].months == plans[1].months)
  }

  @Test func `money that a coming payment needs is kept for it`() {
    // 10,600 are due in month 4, and nothing comes in before: the dear debt has to wait.
    let debts = [
      Debt.interestOnly(8_000, percent: 36, takesPart: true),
      Debt.bullet(10_000, percent: 18, due: 4),
    ]
    let household = Household.example(cash: 12_000.baht, debts: debts)
    #expect(!household.plan(.highestRateFirst).isFeasible)
    let plan = household.recommend(search: .full).plan
    #expect(plan.debt(1, in: 3).missed == .zero)
    #expect(plan.months[0].reserve > .zero)
  }

  @Test func `a debt that must be cleared whole is saved up for`() {
    let debts = [
      Debt.interestOnly(9_000, percent: 60),
      Debt.installment(50_000, percent: 6, payment: 500),
    ]
    let household = Household.example(monthly: 4_000.baht, debts: debts)
    let plan = household.recommend(search: .full).plan
    // 3,050 are left each month: the third month reaches 9,000, and 150 are over.
    #expect(plan.satang(\.closing, months: 3).last == 0)
    #expect((0..<3).reduce(.zero) { $0 + plan.debt(1, in: $1).extra } == 150.baht)
  }

  @Test func `the yearly roll ends when the money allows`() {
    let debt = Debt.bullet(20_000, percent: 6, due: 3, rollsOver: true)
    let household = Household.example(cash: 20_000.baht, monthly: 2_500.baht, debts: [debt])
    #expect(household.plan(.minimum).debtFreeMonth == nil)
    #expect(household.recommend(search: .full).plan.debtFreeMonth != nil)
  }

  @Test func `more is borrowed at a renewal where it clears a dearer debt`() {
    let debts = [
      Debt.bullet(20_000, percent: 6, due: 2, rollsOver: true),
      Debt.interestOnly(12_000, percent: 60),
    ]
    let household = Household.example(cash: 20_000.baht, monthly: 2_600.baht, debts: debts)
    let plan = household.recommend(search: .full).plan
    #expect(plan.debt(0, in: 2).borrowed > .zero)
    #expect(plan.debt(1, in: 2).closing == .zero)
  }

  @Test func `a contract is closed when its discount grows, not just before`() {
    // With 12 of 36 paid the law takes off 60 %, a month later 70 %.
    let contract = FlatContract(
      principal: 45_000.baht,
      rate: FlatAnnualRate(ppm: 144_000),
      installments: 36,
      remaining: 25
    )
    let debt = Debt(.flat(contract), lender: .hirePurchase)
    let plan = Household.example(cash: 90_000.baht, debts: [debt]).recommend(search: .full).plan
    let paid = plan.satang(\.paid, months: 3)
    #expect(paid[0] < 200_000)
    #expect(paid[1] > 2_000_000)
  }
}
