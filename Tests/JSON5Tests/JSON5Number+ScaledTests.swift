import JSON5
import Testing

@Suite("JSON5 number, scaled") struct JSON5NumberScaledTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let places: Int
    let scaled: JSON5Number.Scaled

    init(_ text: String, _ places: Int, _ scaled: JSON5Number.Scaled) {
      (self.text, self.places, self.scaled) = (text, places, scaled)
    }

    var testDescription: String { "\(text.prefix(30)) by \(places)" }
  }

  @Test(arguments: [
    Case("0.1", 2, .exact(10)), Case("6.875", 4, .exact(68_750)), Case("6.875", 3, .exact(6_875)),
    Case("1500", 2, .exact(150_000)), Case("-1500.25", 2, .exact(-150_025)),
    Case("+.5", 1, .exact(5)), Case("5.", 0, .exact(5)), Case("1e3", 0, .exact(1_000)),
    Case("1.5E+3", 0, .exact(1_500)), Case("25e-1", 1, .exact(25)), Case("1.500", 1, .exact(15)),
    Case("100", -2, .exact(1)), Case("100e-2", 0, .exact(1)),
    Case("0.00", 0, .exact(0)), Case("-0", 2, .exact(0)), Case("0e999", 0, .exact(0)),
    Case("0e-999", 0, .exact(0)), Case("0.0", -5, .exact(0)), Case("100.001", 3, .exact(100_001)),
    Case("29.99", 2, .exact(2_999)), Case("1.005", 3, .exact(1_005)),
    Case("4.35", 2, .exact(435)), Case("1000000000000000000000e-20", 0, .exact(10)),
  ])
  func `a decimal number is counted exactly`(sample: Case) throws {
    #expect(try scaled(sample) == sample.scaled)
  }

  @Test(arguments: [
    Case("0x1F", 0, .exact(31)), Case("-0x1f", 2, .exact(-3_100)), Case("0x0", 400, .exact(0)),
    Case("0x64", -2, .exact(1)), Case("0x1F", -1, .tooPrecise), Case("0x1E3", 0, .exact(483)),
    Case("0x7FFFFFFFFFFFFFFF", 0, .exact(.max)), Case("0x8000000000000000", 0, .tooLarge),
    Case("-0x8000000000000000", 0, .exact(.min)), Case("0x1", 19, .tooLarge),
    Case("0xFFFFFFFFFFFFFFFFF", 0, .tooLarge), Case("0x1", .max, .tooLarge),
    Case("0x1", .min, .tooPrecise),
  ])
  func `a hexadecimal number is counted exactly`(sample: Case) throws {
    #expect(try scaled(sample) == sample.scaled)
  }

  @Test(arguments: [
    Case("9223372036854775807", 0, .exact(.max)), Case("9223372036854775808", 0, .tooLarge),
    Case("-9223372036854775808", 0, .exact(.min)), Case("-9223372036854775809", 0, .tooLarge),
    Case("92233720368547758.07", 2, .exact(.max)), Case("92233720368547758.08", 2, .tooLarge),
    Case("9999999999999999999", 0, .tooLarge), Case("1e18", 0, .exact(1_000_000_000_000_000_000)),
    Case("1e19", 0, .tooLarge), Case("1e999", 0, .tooLarge),
    Case("1e99999999999999999999999", 0, .tooLarge), Case("1", .max, .tooLarge),
    Case("1e999999999999", .max, .tooLarge),
    Case("1" + String(repeating: "0", count: 5_000), 0, .tooLarge),
    Case(String(repeating: "9", count: 40) + ".5", 0, .tooLarge),
  ])
  func `a number that does not fit is too large`(sample: Case) throws {
    #expect(try scaled(sample) == sample.scaled)
  }

  @Test(arguments: [
    Case("0.001", 2, .tooPrecise), Case("6.875", 2, .tooPrecise), Case("1e-999", 2, .tooPrecise),
    Case("1e-99999999999999999999999", 2, .tooPrecise), Case("1.5", 0, .tooPrecise),
    Case("150", -2, .tooPrecise), Case("1", .min, .tooPrecise),
    Case("0." + String(repeating: "0", count: 5_000) + "1", 2, .tooPrecise),
  ])
  func `more decimals than the unit holds are too precise`(sample: Case) throws {
    #expect(try scaled(sample) == sample.scaled)
  }

  @Test func `a long number is exact when its exponent brings it back`() throws {
    let zeros = String(repeating: "0", count: 5_000)
    #expect(try scaled(Case("7" + zeros + "e-5000", 0, .exact(7))) == .exact(7))
    #expect(try scaled(Case("0." + zeros + "7e5001", 0, .exact(7))) == .exact(7))
  }

  @Test(arguments: ["NaN", "-NaN", "Infinity", "+Infinity", "-Infinity"])
  func `infinity and not-a-number have no count`(text: String) throws {
    #expect(try scaled(Case(text, 2, .notFinite)) == .notFinite)
  }

  private func scaled(_ sample: Case) throws -> JSON5Number.Scaled {
    try #require(JSON5Number(sample.text)).scaled(byPowerOfTen: sample.places)
  }
}
