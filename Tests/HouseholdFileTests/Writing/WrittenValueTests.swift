import JSON5
import Testing

@testable import HouseholdFile

@Suite("Written value") struct WrittenValueTests {
  @Test func `the outermost value is a block, short ones inside it stay on a line`() {
    let value = WrittenValue.object([("a", .list([1, 2])), ("b", .object([]))])
    #expect(value.text(.json5) == "{\n  a: [1, 2],\n  b: {},\n}")
    #expect(value.text(.json) == "{\n  \"a\": [1, 2],\n  \"b\": {}\n}")
  }

  @Test func `a line of more than a hundred characters becomes a block`() {
    let long = WrittenValue.list([.text(String(repeating: "ก", count: 99)), 1])
    #expect(long.text(.json5, depth: 1).split(separator: "\n").count == 4)
  }

  @Test(arguments: [
    "\"", "\\", "\n", "\t", "\u{0}", "\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}", "'", "/", "👨‍👩‍👧", "ที่",
    "\u{FEFF}",
    "\\u0041", "\u{8}", "\r\n",
  ])
  func `any text reads back as it was, in either grammar`(text: String) throws {
    for grammar in [WrittenValue.Grammar.json, .json5] {
      let written = WrittenValue.object([("a", .text(text))]).text(grammar)
      guard case .object(let members) = try JSON5.parse(Array(written.utf8)).get().value else {
        Issue.record("not an object")
        return
      }
      #expect(members[0].value.value == .string(text))
    }
  }
}
