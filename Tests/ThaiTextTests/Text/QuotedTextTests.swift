import Engine
import JSON5
import Testing

@testable import ThaiText

@Suite("Quoted text") struct QuotedTextTests {
  @Test func `a short text is quoted whole, a long one to forty cells`() {
    #expect("เถ้าแก่".quotedShort == "“เถ้าแก่”")
    let long = String(repeating: "ก", count: 10_000)
    #expect(long.quotedShort == "“" + String(repeating: "ก", count: 39) + "…”")
  }

  @Test func `marks piled on one letter do not make a text long`() {
    let pile = "ก" + String(repeating: "\u{E48}", count: 10_000)
    #expect(pile.shortForTerminal.unicodeScalars.count <= 10)
  }

  @Test(arguments: ["เถ้าแก่", "\"", "\\", "a\\\"b", "'", "//", "“x”"])
  func `what is written for a file reads back`(text: String) throws {
    let node = try JSON5.parse(Array(text.asFileText.utf8)).get()
    #expect(node.value == .string(text))
  }

  @Test func `a month is written with its Buddhist year`() {
    #expect(YearMonth(year: 2027, month: 3).asFileText == "\"2570-03\"")
  }
}
