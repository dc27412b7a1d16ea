import Testing

@testable import Engine

@Suite("Seeded numbers of the engine") struct RiskNumbersTests {
  @Test func `a seed gives the numbers that were published for it`() {
    // Source: the reference implementation of SplitMix64, seed 1234567.
    var numbers = Engine.SeededNumbers(seed: 1_234_567)
    #expect(numbers.next() == 6_457_827_717_110_365_317)
    #expect(numbers.next() == 3_203_168_211_198_807_973)
  }

  @Test func `numbers below a bound reach both ends and nothing else`() {
    var numbers = Engine.SeededNumbers(seed: 1)
    let drawn = Set((0..<200).map { _ in numbers.next(below: 6) })
    #expect(drawn == Set(0..<6))
  }
}
