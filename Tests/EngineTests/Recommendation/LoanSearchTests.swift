import Engine
import Testing

/// The search for a loan against every way to take one, on households small enough to go through
/// them all.
@Suite("Loans against all ways to borrow") struct LoanSearchTests {
  static let runs = (0..<4).map { UInt64($0 * 30)..<UInt64(($0 + 1) * 30) }

  /// What a loan must save to be advised, and the steps of money and month that a search may miss,
  /// satang.
  private static let slack = 5_000

  @Test(arguments: runs)
  func `no way to borrow in thirds is cheaper than the plan that was found`(seeds: Range<UInt64>) {
    for seed in seeds {
      let tiny = TinyRefinancing(seed: seed)
      guard let least = tiny.leastCost else { continue }
      let advice = tiny.household.recommend(search: .full)
      #expect(advice.plan.isFeasible, "seed \(seed)")
      #expect(advice.plan.cost.satang <= least + Self.slack, "seed \(seed)")
    }
  }

  @Test func `most of the tiny households can pay, and many of them with a loan`() {
    let solved = (UInt64(0)..<120).map { TinyRefinancing(seed: $0) }.filter { $0.leastCost != nil }
    #expect(solved.count > 40)
    #expect(solved.count { !$0.household.recommend(search: .full).taken.isEmpty } > 20)
  }
}
