import Testing

@testable import Engine

@Suite("Rounding") struct RoundingTests {
  @Test(arguments: [
    (0, 2, 0), (1, 2, 1), (5, 2, 3), (1, 3, 0), (2, 3, 1), (4, 8, 1), (3, 8, 0), (7, 1, 7),
  ])
  func `exactly half way goes up`(numerator: UInt, denominator: UInt, rounded: Int) {
    #expect(halfUp(numerator, over: denominator) == rounded)
  }

  @Test func `products wider than a machine word are exact`() {
    #expect(portion(of: 100_000_000_001, ppm: 1_131_500_000, over: 365_000_000) == 310_000_000_003)
    #expect(portion(of: 100_000_000_000, ppm: 92_233_720, over: 1_000_000) == 9_223_372_000_000)
    #expect(portion(of: 100_000_000_000, ppm: 92_233_721, over: 1_000_000) == 9_223_372_100_000)
  }

  @Test func `no portion is above the largest sum`() {
    #expect(portion(of: largestAmount, ppm: 2_000_000, over: 1_000_000) == largestAmount)
  }
}
