import JSON5
import Testing

@Suite("Decimal reading") struct DecimalReadingTests {
  /// Every way to place the point and the exponent gives the same amount.
  @Test(arguments: [1, 7, 10, 120, 99_999, 62_000_00, 1_000_000_007])
  func `the place of the point does not change the amount`(satang: Int) throws {
    let digits = String(satang)
    for decimals in 0...12 {
      let zeros = String(repeating: "0", count: max(0, decimals - digits.count + 1))
      let padded = zeros + digits
      let whole = padded.dropLast(decimals)
      let text = "\(whole).\(padded.suffix(decimals))e\(decimals)"
      let number = try #require(JSON5Number(text))
      #expect(number.scaled(byPowerOfTen: 0) == .exact(satang), "\(text)")
    }
  }

  @Test func `amounts to the satang survive writing and reading`() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<500 {
      let satang = Int.random(in: -1_000_000_000_000...1_000_000_000_000, using: &generator)
      let (baht, rest) = satang.magnitude.quotientAndRemainder(dividingBy: 100)
      let text = "\(satang < 0 ? "-" : "")\(baht).\(rest < 10 ? "0" : "")\(rest)"
      let number = try #require(JSON5Number(text))
      #expect(number.scaled(byPowerOfTen: 2) == .exact(satang), "\(text)")
    }
  }
}
