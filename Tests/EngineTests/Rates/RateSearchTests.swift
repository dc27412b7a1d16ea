import Testing

@testable import Engine

@Suite("Rate search") struct RateSearchTests {
  @Test func `the solution with the smaller size is met first on either side`() throws {
    // Zero at ln 1.1 and at −ln 2: (1.1 v − 1)(v − 2) × 1,000.
    let near = DiscountedFlows(
      [2_000.0, -3_200, 1_100].enumerated().map { CashFlow(time: Double($0), amount: $1) }
    )
    let found = try #require(RateSearch(near).solutionClosestToZero())
    #expect((found - naturalLogarithm(1.1)).magnitude < 1e-14)
    // Zero at ln 4 and at −ln 2: (4 v − 1)(v − 2).
    let far = DiscountedFlows(
      [2.0, -9, 4].enumerated().map { CashFlow(time: Double($0), amount: $1) }
    )
    let negative = try #require(RateSearch(far).solutionClosestToZero())
    #expect((negative + naturalLogarithm(2)).magnitude < 1e-14)
  }

  @Test func `two solutions within one step are told apart`() throws {
    // Zero at 10 % and 10.1 %.
    let flows = DiscountedFlows(
      [1_000.0, -2_201, 1_211.1].enumerated().map { CashFlow(time: Double($0), amount: $1) }
    )
    let found = try #require(RateSearch(flows).solutionClosestToZero())
    #expect((found - naturalLogarithm(1.1)).magnitude < 1e-10)
  }

  @Test func `flows without a turn have no solution`() {
    let flows = DiscountedFlows([CashFlow(time: 0, amount: 1), CashFlow(time: 1, amount: 2)])
    #expect(RateSearch(flows).solutionClosestToZero() == nil)
  }

  @Test func `beyond the range there is no solution`() {
    let steep = [CashFlow(time: 0, amount: 1), CashFlow(time: 0.001, amount: -3)]
    #expect(RateSearch(DiscountedFlows(steep)).solutionClosestToZero() == nil)
  }
}
