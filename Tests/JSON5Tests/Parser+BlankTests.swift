import JSON5
import Testing

@Suite("White space and comments") struct ParserBlankTests {
  @Test(arguments: [
    "\t", "\u{B}", "\u{C}", " ", "\u{A0}", "\u{FEFF}", "\n", "\r", "\u{2028}", "\u{2029}",
    "\u{1680}", "\u{2003}", "\u{202F}", "\u{205F}", "\u{3000}", "// ก\n", "//\r", "/**/",
    "/* / * ก */",
    "/***/", "// */\u{2028}", "//\u{2029}",
  ])
  func `white space may stand anywhere`(blank: String) throws {
    let pieces = ["", "{", "a", ":", "[", "1", ",", "true", ",", "]", ",", "}", ""]
    #expect(try tree(pieces.joined(separator: blank)).value.outline == "{a:[1,true]}")
  }

  @Test(arguments: ["\u{200B}", "\u{0}", "\u{85}", "\u{180E}", "\u{2060}", "\u{1F}", "\u{7F}"])
  func `an invisible character that is not white space is told`(character: String) {
    #expect(problems("[\(character)1]").map(\.code) == [.unexpectedCharacter])
  }

  @Test func `a comment that is not closed is told where it begins`() {
    #expect(summary("{ a: 1,\n /* ก }\n") == ["J112 2:2"])
    #expect(summary("/*/") == ["J112 1:1"])
  }

  @Test func `a slash alone is not a comment`() {
    #expect(summary("[1, / 2]") == ["J102 1:5"])
  }
}
