import Engine
import Testing

/// The search against every way to pay, on households small enough to go through them all.
@Suite("Plans against all ways to pay") struct ExactPlanTests {
  static let runs = (0..<6).map { UInt64($0 * 50)..<UInt64(($0 + 1) * 50) }

  @Test(arguments: runs)
  func `no way to pay in thirds is cheaper than the plan that was found`(seeds: Range<UInt64>) {
    for seed in seeds {
      let tiny = TinyHousehold(seed: seed)
      let plan = tiny.household.recommend(search: .full).plan
      guard let least = tiny.leastInterest else { continue }
      #expect(plan.isFeasible, "seed \(seed)")
      #expect(plan.cost.satang <= least + 100, "seed \(seed)")
    }
  }

  @Test(arguments: runs)
  func `hardly ever is a way to borrow again in quarters cheaper than the plan that was found`(
    seeds: Range<UInt64>
  ) {
    var dearer = 0
    for seed in seeds {
      let tiny = TinyRolling(seed: seed)
      let plan = tiny.household.recommend(search: .full).plan
      guard let least = tiny.leastInterest else { continue }
      #expect(plan.isFeasible, "seed \(seed)")
      if plan.cost.satang > least + 100 { dearer += 1 }
    }
    #expect(dearer <= 1)
  }

  @Test func `most of the tiny households with a yearly loan can pay`() {
    #expect((UInt64(0)..<300).count { TinyRolling(seed: $0).leastInterest != nil } > 100)
  }

  @Test func `most of the tiny households can pay, and many need to hold money back`() {
    let solved = (UInt64(0)..<300).map { TinyHousehold(seed: $0) }.filter {
      $0.leastInterest != nil
    }
    let missed = solved.filter { !$0.household.plan(.highestRateFirst).isFeasible }
    #expect(solved.count > 100)
    #expect(missed.count > 10)
  }
}
