import Testing

@testable import Engine

@Suite("Hostile flows") struct HostileFlowsTests {
  /// Amounts a month apart.
  private func monthly(_ amounts: [Double]) -> [CashFlow] {
    amounts.enumerated().map { CashFlow(month: Double($0), amount: $1) }
  }

  @Test(arguments: [[], [0], [0, 0, 0], [-0.0, 0]])
  func `nothing paid and nothing received is no flow`(amounts: [Double]) {
    #expect(throws: EffectiveRateFailure.noFlows) {
      try EffectiveAnnualRate(of: monthly(amounts))
    }
  }

  @Test(arguments: [[1], [-1], [5, 10, 20], [-1, 0, -3], [0, 1e9, 0]])
  func `flows of one sign have no rate`(amounts: [Double]) {
    #expect(throws: EffectiveRateFailure.noSolution) {
      try EffectiveAnnualRate(of: monthly(amounts))
    }
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e18, -1.1e9])
  func `an amount that is no number or beyond the limit is refused`(amount: Double) {
    #expect(throws: EffectiveRateFailure.unusableFlow(position: 1)) {
      try EffectiveAnnualRate(of: monthly([100, amount, -100]))
    }
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300, -1_001])
  func `a time that is no number or beyond the limit is refused`(time: Double) {
    let flows = [CashFlow(time: 0, amount: 1), CashFlow(time: time, amount: -1)]
    #expect(throws: EffectiveRateFailure.unusableFlow(position: 1)) {
      try EffectiveAnnualRate(of: flows)
    }
  }

  @Test func `received and paid at one moment have no rate`() {
    let flows = [1_000.0, -900].map { CashFlow(time: 0.5, amount: $0) }
    #expect(throws: EffectiveRateFailure.noSolution) { try EffectiveAnnualRate(of: flows) }
    let equal = [0.1, 0.2, -0.3].map { CashFlow(time: 0.5, amount: $0) }
    #expect(throws: EffectiveRateFailure.noSolution) { try EffectiveAnnualRate(of: equal) }
  }

  @Test func `flows whose worth never reaches zero have no rate`() {
    #expect(throws: EffectiveRateFailure.noSolution) {
      try EffectiveAnnualRate(of: monthly([100, -100, 100]))
    }
  }

  @Test(arguments: [2, 3, 101, 1_000])
  func `alternating flows end with an answer`(count: Int) throws {
    let flows = monthly((0..<count).map { $0.isMultiple(of: 2) ? 1_000 : -1_010 })
    if let rate = try? EffectiveAnnualRate(of: flows) {
      let worth = DiscountedFlows(flows).worth(at: rate.continuousRate)
      #expect(worth.value.magnitude <= worth.gross * 1e-12)
    } else {
      #expect(!count.isMultiple(of: 2), "an odd number of turns always has a solution")
    }
  }

  @Test func `the smallest and largest amounts and times end with an answer`() throws {
    let wide = [CashFlow(time: -1_000, amount: 1e9), CashFlow(time: 1_000, amount: -1e-300)]
    #expect(try EffectiveAnnualRate(of: wide).fraction < 0)
    let narrow = [CashFlow(time: 0, amount: 1), CashFlow(time: 0x1p-1074, amount: -2)]
    #expect(throws: EffectiveRateFailure.noSolution) { try EffectiveAnnualRate(of: narrow) }
  }

  /// Flows of up to 13 whole amounts over four years, the same for the same seed.
  private func randomFlows(seed: UInt64) -> [CashFlow] {
    var state = seed
    func draw() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) * 0x1p-53
    }
    for _ in 0..<4 { _ = draw() }
    return (0..<Int(2 + draw() * 12)).map { _ in
      CashFlow(time: draw() * 4 - 1, amount: (draw() * 2_000 - 1_000).rounded())
    }
  }

  @Test func `random flows end with a rate that solves them or with none`() {
    for seed in 1...300 as ClosedRange<UInt64> {
      let flows = randomFlows(seed: seed)
      let discounted = DiscountedFlows(flows)
      if let rate = try? EffectiveAnnualRate(of: flows) {
        let worth = discounted.worth(at: rate.continuousRate)
        #expect(worth.value.magnitude <= worth.gross * 1e-12)
      } else {
        let lowest = discounted.worth(at: RateSearch.lowest).value
        let highest = discounted.worth(at: RateSearch.highest).value
        #expect((lowest < 0) == (highest < 0), "flows of seed \(seed) have a solution")
      }
    }
  }

  @Test func `no solution of random flows is closer to zero than the one found`() {
    for seed in 1...300 as ClosedRange<UInt64> {
      let discounted = DiscountedFlows(randomFlows(seed: seed))
      let isDebt = discounted.worth(at: 0).value < 0
      let end = RateSearch(discounted).solutionClosestToZero()?.magnitude ?? 36
      for step in -99...99 {
        let value = discounted.worth(at: end * Double(step) / 100).value
        #expect((value < 0) == isDebt, "flows of seed \(seed) at \(step) %")
      }
    }
  }
}
