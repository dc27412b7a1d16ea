import Engine
import HouseholdFile
import Testing

@Suite("Scalars") struct JSON5ValueScalarsTests {
  private func cash(_ text: String) throws -> Money { try household("cash: \(text)").cash }

  @Test(arguments: [
    ("0.1", 10), ("0.29", 29), ("1.15", 115), ("4.35", 435), ("1.10", 110), ("1.000", 100),
    ("1e3", 100_000), ("25e-1", 250), ("+7", 700), (".5", 50), ("5.", 500), ("0x10", 1_600),
    ("999999999.99", 99_999_999_999), ("1000000000", 100_000_000_000), ("-0", 0),
    ("0.00000000000000000000000000e999999", 0), ("100000e-5", 100),
  ])
  func `an amount is read exactly, never through binary fractions`(text: String, satang: Int) throws
  {
    #expect(try cash(text) == Money(satang: satang))
  }

  @Test(arguments: ["0.001", "1.005", "1e-3", "0.0000000000000000000000001", "1e-999999999999"])
  func `an amount finer than a satang is told, never rounded`(text: String) {
    #expect(valueProblem("cash: \(text)") == .tooManyDecimals(text: text, allowed: 2))
  }

  @Test(arguments: [
    "1000000000.01", "1e10", "1e999", "99999999999999999999999999", "0xFFFFFFFFFFFFFFFFFF",
  ])
  func `an amount beyond the limit is told, however large`(text: String) {
    #expect(valueProblem("cash: \(text)") == .amountTooLarge(text: text))
  }

  @Test(arguments: ["-1", "-0.01", "-1e999", "-9223372036854775809"])
  func `an amount below nothing is told, however small`(text: String) {
    #expect(valueProblem("cash: \(text)") == .negativeAmount(text: text))
  }

  @Test(arguments: ["NaN", "Infinity", "-Infinity", "+NaN"])
  func `what is no number that can be counted is told`(text: String) {
    #expect(valueProblem("cash: \(text)") == .notFinite(text: text))
  }

  @Test(arguments: [
    ("1,500", "1500"), ("1500", "1500"), ("๑,๕๐๐.๕๐", "1500.50"), (" 12 ", "12"), ("-3", "-3"),
  ])
  func `a number in quotes is told with how to write it`(text: String, number: String) {
    #expect(valueProblem("cash: '\(text)'") == .numberInQuotes(text: text, number: number))
  }

  @Test(arguments: ["พันห้า", "", "1-5", "1.2.3", "12บาท", "1e3"])
  func `a text that is no number is told as a text`(text: String) {
    #expect(
      valueProblem("cash: '\(text)'") == .wrongShape(expected: .amount, found: .text(text))
    )
  }

  @Test func `values of other kinds are told with what was found`() {
    #expect(valueProblem("cash: null") == .wrongShape(expected: .amount, found: .nothing))
    #expect(valueProblem("cash: true") == .wrongShape(expected: .amount, found: .flag(true)))
    #expect(valueProblem("cash: [1]") == .wrongShape(expected: .amount, found: .list))
    #expect(valueProblem("cash: {}") == .wrongShape(expected: .amount, found: .object))
    #expect(valueProblem("people: 3") == .wrongShape(expected: .object, found: .number("3")))
  }
}
