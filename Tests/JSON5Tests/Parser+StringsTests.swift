import JSON5
import Testing

@Suite("Texts in quotes") struct ParserStringsTests {
  @Test(arguments: [
    ("'a\"b'", "a\"b"), ("\"a'b\"", "a'b"), ("'ขายข้าว'", "ขายข้าว"), ("'ก\tข'", "ก\tข"),
    ("'\u{2028}'", "\u{2028}"), ("'// ก /* ข'", "// ก /* ข"),
    ("'\u{85}\u{9F}\u{7F}'", "\u{85}\u{9F}\u{7F}"),
    ("'\u{202E}\u{200B}'", "\u{202E}\u{200B}"), ("'\\u0e01\\n\\x41ข\\tค'", "ก\nAข\tค"),
  ])
  func `a text is what stands between its quotes`(text: String, meaning: String) throws {
    #expect(try tree(text).value.text == meaning)
  }

  @Test(arguments: [
    "'abc", "\"abc'", "'", "'abc\\", "'abc\\'", "'ก\n'", "'a\r", "['a\n]", "{'a\n}",
  ])
  func `a text that is not closed is told`(text: String) {
    #expect(problems(text).first?.code == .stringNotClosed)
  }

  @Test func `a text that is not closed ends with its line`() throws {
    let text = "{ name: 'คำแก้ว,\n cash: 1 }"
    let problem = try #require(problems(text).first)
    #expect(excerpt(text, problem.span) == "'คำแก้ว,")
  }

  @Test(arguments: [UInt8](0...0x1F).filter { ![9, 10, 13].contains($0) })
  func `a control character is told, raw or after a backslash`(byte: UInt8) {
    let quote = UInt8(ascii: "'")
    #expect(problems([quote, byte, quote]).map(\.kind) == [.controlCharacter(byte)])
    let escaped = [quote, UInt8(ascii: "\\"), byte, quote]
    #expect(problems(escaped).map(\.kind) == [.controlCharacter(byte)])
  }

  @Test(arguments: ["่", "\u{301}", "\\u0e48"])
  func `a pile of marks on one letter is told`(mark: String) {
    let limit = JSON5.markLimit
    let pile = String(repeating: mark, count: limit)
    #expect(problems("'ก\(pile)ก\(pile)'").isEmpty)
    let told = JSON5ProblemKind.tooManyMarks(limit: limit)
    for text in ["'ก\(pile)\(mark)'", "{'ก\(pile)\(mark)': 1}", "{ก\(pile)\(mark): 1}"] {
      #expect(problems(text).map(\.kind) == [told])
    }
  }

  @Test func `a long text without piles is read`() throws {
    let text = String(repeating: "ที่น้ำปู่เก๋า ", count: 20_000)
    #expect(try tree("'\(text)'").value.text == text)
  }
}
