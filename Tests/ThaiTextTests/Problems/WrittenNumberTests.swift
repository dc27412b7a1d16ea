import Testing

@testable import ThaiText

@Suite("Written number") struct WrittenNumberTests {
  @Test(arguments: [
    ("-1500", "-1,500"), ("1500.25", "1,500.25"), ("+7", "7"), ("0", "0"), (".5", ".5"),
    ("1e999", "1e999"),
    ("0x1F", "0x1F"), ("Infinity", "Infinity"), ("", ""), ("-", "-"), ("1.2.3", "1.2.3"),
  ])
  func `a plain number is shown as members write it, another as it stands`(
    text: String,
    shown: String
  ) {
    #expect(WrittenNumber(text).thai == shown)
  }

  @Test func `only a plain number is an amount in baht`() {
    #expect(WrittenNumber("-1500").baht == "-1,500 บาท")
    #expect(WrittenNumber("1e999").baht == "1e999")
  }

  @Test func `the sign goes, unless the number is too large for any field`() {
    #expect(WrittenNumber("-1500.50").withoutSign == "1500.50")
    #expect(WrittenNumber("-1000000000").withoutSign == "1000000000")
    #expect(WrittenNumber("-1000000001").withoutSign == nil)
    #expect(WrittenNumber("-1e3").withoutSign == nil)
  }

  @Test(arguments: [
    ("1500.255", 2, "1500.25"), ("1500.005", 2, "1500"), ("12.5", 0, "12"),
    ("-0.12345", 4, "-0.1234"),
    ("7", 2, "7"), ("1.50", 2, "1.5"),
  ])
  func `decimals too many are cut off, and zeros at the end with them`(
    text: String,
    count: Int,
    cut: String
  ) {
    #expect(WrittenNumber(text).cut(toDecimals: count) == cut)
  }

  @Test func `a number of any length stays short`() {
    let digits = String(repeating: "9", count: 100_000)
    #expect(WrittenNumber(digits).thai.count <= 40)
    #expect(WrittenNumber("1." + digits).thai.count <= 40)
  }
}
