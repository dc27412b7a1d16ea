import Testing

@testable import Engine

@Suite("Whether every payment can be met") struct PayableTests {
  @Test func `it is where the quick plan meets every payment`() {
    var answers = [true: 0, false: 0]
    for seed in UInt64(1)...600 {
      let timeline = Timeline(RandomHousehold.household(seed: seed))
      let isPayable = timeline.isPayable
      #expect(isPayable == timeline.recommendedTotals(search: .fast).isFeasible, "seed \(seed)")
      answers[isPayable, default: 0] += 1
    }
    #expect(answers.values.allSatisfy { $0 > 50 }, "\(answers)")
  }

  @Test func `what lenders collect bit by bit shows sooner that no plan can pay`() {
    // 500 baht come in each month; the interest on 20,000 at 36 % a year is 600.
    let household = Household.example(
      monthly: 500.baht,
      debts: [.interestOnly(20_000, percent: 36)]
    )
    #expect(!Timeline(household).isBeyondReach)
    #expect(Timeline(household).isBeyondAnyPlan)
  }

  @Test func `a loan that is repaid and borrowed again must be paid on each of its dates`() {
    // 20,700 baht are left on its first date, but 19,500 a year later.
    let household = Household.example(
      cash: 21_300.baht,
      living: 100.baht,
      debts: [.bullet(20_000, percent: 1, due: 6, rollsOver: true)]
    )
    #expect(!Timeline(household).isBeyondReach)
    #expect(Timeline(household).isBeyondAnyPlan)
  }

  @Test func `no household that can pay is said to be beyond any plan`() {
    var found = 0
    // The last three are lent more anew than they owe.
    for seed in [UInt64](601...1_200) + [3_772, 9_396, 45_494] {
      let timeline = Timeline(RandomHousehold.household(seed: seed))
      guard timeline.isBeyondAnyPlan || timeline.isBeyondReach else { continue }
      found += 1
      #expect(!timeline.recommendedTotals(search: .fast).isFeasible, "seed \(seed)")
    }
    #expect(found > 50)
  }
}
