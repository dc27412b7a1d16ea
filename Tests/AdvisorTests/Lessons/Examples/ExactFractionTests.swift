import Testing

@testable import Advisor

@Suite("Exact fraction") struct ExactFractionTests {
  @Test(arguments: [
    (1, 3, 2, 33), (2, 3, 2, 67), (1, 2, 0, 1), (-1, 2, 0, 0), (-3, 2, 0, -1), (5, 1, 2, 500),
    (1_066_185, 1_000, 2, 106_619), (-2, 3, 0, -1),
  ])
  func `halves are rounded up`(numerator: Int, denominator: Int, decimals: Int, rounded: Int) {
    #expect(ExactFraction(numerator, over: denominator)?.rounded(to: decimals) == rounded)
  }

  @Test func `a fraction is kept in lowest terms, its divisor above zero`() {
    #expect(ExactFraction(6, over: -4) == ExactFraction(-3, over: 2))
    #expect(ExactFraction(0, over: 5) == ExactFraction(0, over: 1))
  }

  @Test func `what is too large is nothing`() {
    #expect(ExactFraction(1, over: 0) == nil)
    #expect(ExactFraction(.min, over: 1) == nil)
    #expect(ExactFraction(.max, over: 1)?.rounded(to: 1) == nil)
    #expect(ExactFraction(Double.infinity) == nil && ExactFraction(1e12) == nil)
  }
}
