import Testing

@testable import Advisor

@Suite("JSON text") struct JSONTextTests {
  @Test func `amounts have two decimals`() {
    let amounts = [0, 5, -5, 100, 123_450, -100_000_000_000, .max, .min].map {
      JSONText.baht($0).line
    }
    #expect(
      amounts == [
        "0.00", "0.05", "-0.05", "1.00", "1234.50", "-1000000000.00",
        "92233720368547758.07", "-92233720368547758.08",
      ]
    )
  }

  @Test func `numbers have so many decimals, and what is no number is null`() {
    #expect(JSONText.number(0.5, decimals: 6).line == "0.500000")
    #expect(JSONText.number(-0.000_000_4, decimals: 6).line == "0.000000")
    #expect(JSONText.number(-1.25, decimals: 1).line == "-1.3")
    #expect(JSONText.number(nil, decimals: 6).line == "null")
    #expect(JSONText.number(.infinity, decimals: 6).line == "null")
    #expect(JSONText.number(.nan, decimals: 6).line == "null")
  }

  @Test(arguments: [1e9, 1e15, 1e22, 1e300, -1e300])
  func `a very large number is still a number`(value: Double) throws {
    #expect(ReadJSON(JSONText.number(value, decimals: 8).line)?.number == value)
  }

  @Test func `a text is read back as it was, whatever is in it`() {
    let text = "ก\"\\\n\t\u{0}\u{1B}\u{200B}\u{2028}\u{FEFF}น้ำ😀\u{7F}"
    let line = JSONText.string(text).line
    #expect(ReadJSON(line)?.text == text)
    #expect(!line.contains("\n") && !line.contains("\u{1B}") && !line.contains("\u{2028}"))
  }

  @Test func `objects keep the order of their members`() {
    let value = JSONText.object([
      ("b", .array([.integer(1), .null, .bool(true)])), ("a", .written("1.50")),
    ])
    #expect(value.line == "{\"b\":[1,null,true],\"a\":1.50}")
  }
}
