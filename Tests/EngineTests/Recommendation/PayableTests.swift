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
}
