import Testing

@testable import Engine

@Suite("Effective annual rate") struct EffectiveAnnualRateTests {
  /// Received now, paid back once after so many years.
  private func single(_ received: Double, _ paid: Double, after years: Double) -> [CashFlow] {
    [CashFlow(time: 0, amount: received), CashFlow(time: years, amount: -paid)]
  }

  private func agree(_ found: Double, _ expected: Double) -> Bool {
    (found - expected).magnitude <= expected.magnitude * 1e-10
  }

  @Test(arguments: PublishedRate.all)
  func `the published rate is found`(example: PublishedRate) throws {
    let rate = try EffectiveAnnualRate(of: example.flows)
    #expect((rate.percent - example.percent).magnitude <= example.tolerance)
  }

  @Test(arguments: PublishedRate.all)
  func `at the rate found the flows are worth nothing`(example: PublishedRate) throws {
    let rate = try EffectiveAnnualRate(of: example.flows)
    let worth = DiscountedFlows(example.flows).worth(at: rate.continuousRate)
    #expect(worth.value.magnitude <= worth.gross * 1e-13)
  }

  @Test(arguments: PublishedRate.all)
  func `neither order, sign nor size of the flows changes the rate`(example: PublishedRate) throws {
    let rate = try EffectiveAnnualRate(of: example.flows)
    let turned = example.flows.reversed().map { CashFlow(time: $0.time, amount: $0.amount * -7) }
    #expect(agree(try EffectiveAnnualRate(of: turned).percent, rate.percent))
  }

  @Test(arguments: [1e-8, 1e-4, 0.5, 239, 10_000, 1e6, 1e100, 1e300])
  func `any growth in a year is found`(growth: Double) throws {
    let flows = single(1e-300, 1e-300 * (1 + growth), after: 1)
    let rate = try EffectiveAnnualRate(of: flows).fraction
    #expect((rate - growth).magnitude <= max(growth * 1e-10, 1e-15))
  }

  @Test func `extreme rates over a few days are found`() throws {
    let day = try EffectiveAnnualRate(of: single(10_000, 10_150, after: 1 / 365.0))
    #expect(agree(day.percent, 22_814.238_072_048_662))
    let daily = (1...24).map { CashFlow(time: Double($0) / 365, amount: -500) }
    let rate = try EffectiveAnnualRate(of: [CashFlow(time: 0, amount: 10_000)] + daily)
    #expect((exponentialMinusOne(rate.continuousRate / 365) * 100 - 1.513_08).magnitude < 5e-6)
  }

  @Test func `money repaid exactly costs exactly zero`() throws {
    #expect(try EffectiveAnnualRate(of: single(1_000, 1_000, after: 3)).fraction == 0)
    let tenths = (1...10).map { CashFlow(month: Double($0), amount: -0.1) }
    #expect(try EffectiveAnnualRate(of: [CashFlow(time: 0, amount: 1)] + tenths).fraction == 0)
  }

  @Test func `a rate is negative when less is paid than received`() throws {
    #expect(agree(try EffectiveAnnualRate(of: single(1_000, 250, after: 1)).percent, -75))
    #expect(agree(try EffectiveAnnualRate(of: single(1_000, 810, after: 2)).percent, -10))
  }

  @Test func `a loan repaid every day for thirty years is solved`() throws {
    let daily = (1...10_950).map { CashFlow(time: Double($0) / 365, amount: -30) }
    let rate = try EffectiveAnnualRate(of: [CashFlow(time: 0, amount: 100_000)] + daily)
    let perDay = try #require(
      internalRateOfReturn(
        balance: 10_000_000,
        payments: repeatElement(3_000, count: 10_950)
      )
    )
    #expect(agree(exponentialMinusOne(rate.continuousRate / 365), perDay))
  }

  @Test func `of several rates the one closest to zero is taken`() throws {
    // −1,000 + 2,300 v − 1,320 v² is zero at 10 % and 20 %.
    let both = [-1_000.0, 2_300, -1_320].enumerated().map {
      CashFlow(time: Double($0), amount: $1)
    }
    #expect(agree(try EffectiveAnnualRate(of: both).percent, 10))
    // 1,000 − 1,700 v + 600 v² is zero at −50 % and 20 %.
    let opposite = [1_000.0, -1_700, 600].enumerated().map {
      CashFlow(time: Double($0), amount: $1)
    }
    #expect(agree(try EffectiveAnnualRate(of: opposite).percent, 20))
  }

  @Test func `a rate at which the worth only touches zero is found`() throws {
    // (1 − 1.1 v)² is zero at 10 % alone.
    let flows = [100.0, -220, 121].enumerated().map { CashFlow(time: Double($0), amount: $1) }
    #expect((try EffectiveAnnualRate(of: flows).percent - 10).magnitude < 1e-5)
  }

  @Test func `the monthly equivalent compounds to the rate`() throws {
    let rate = try #require(EffectiveAnnualRate(periodicRate: 0.02, periodsPerYear: 12))
    #expect(agree(rate.percent, 26.824_179_456_254_532))
    #expect(agree(rate.monthlyEquivalent, 0.02))
  }

  @Test func `a rate that no number can hold is no rate`() {
    #expect(EffectiveAnnualRate(periodicRate: 11, periodsPerYear: 365) == nil)
    #expect(EffectiveAnnualRate(periodicRate: -1, periodsPerYear: 12) == nil)
    #expect(EffectiveAnnualRate(periodicRate: .nan, periodsPerYear: 12) == nil)
    #expect(throws: EffectiveRateFailure.noSolution) {
      try EffectiveAnnualRate(of: single(1_000, 12_000, after: 1 / 365.0))
    }
    #expect(throws: EffectiveRateFailure.noSolution) {
      try EffectiveAnnualRate(of: single(12_000, 1_000, after: 1 / 365.0))
    }
  }
}
