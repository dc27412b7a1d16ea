import JSON5
import Testing

@Suite("Escapes") struct ParserEscapesTests {
  @Test(arguments: [
    ("\\b\\f\\n\\r\\t\\v\\0", "\u{8}\u{C}\n\r\t\u{B}\0"), ("\\'\\\"\\\\\\/", "'\"\\/"),
    ("\\x41\\xe9", "Aé"), ("\\u0E01\\u0e33", "กำ"), ("\\ud83d\\udc02", "🐂"),
    ("\\q\\ก\\🐂", "qก🐂"), ("a\\\nb", "ab"), ("a\\\r\nb", "ab"), ("a\\\rb", "ab"),
    ("a\\\u{2028}b\\\u{2029}c", "abc"), ("\\0a", "\0a"), ("\\\t", "\t"),
  ])
  func `an escape stands for a character or for nothing`(text: String, meaning: String) throws {
    #expect(try tree("\"\(text)\"").value.text == meaning)
  }

  @Test(arguments: [
    ("\\1", Unicode.Scalar("1")), ("\\9", "9"), ("\\01", "0"), ("\\x", "x"), ("\\x4", "x"),
    ("\\xg0", "x"), ("\\u", "u"), ("\\u12", "u"), ("\\u12g4", "u"), ("\\u{41}", "u"),
  ])
  func `an escape that introduces nothing known is told`(
    text: String,
    found: Unicode.Scalar
  ) throws {
    let problem = try #require(problems("'\(text)'").first)
    #expect(problem.kind == .badEscape(found: found))
    #expect(problem.span.start.column == 2)
  }

  @Test(
    arguments: [
      ("\\ud83d", 0xD83D), ("\\udc02", 0xDC02), ("\\ud83dx", 0xD83D), ("\\ud83d\\n", 0xD83D),
      ("\\ud83d\\u0e01", 0xD83D), ("\\udc02\\ud83d", 0xDC02), ("\\ud83d\\ud83d\\udc02", 0xD83D),
    ] as [(String, UInt16)]
  )
  func `half of a pair is told`(text: String, half: UInt16) {
    #expect(problems("'\(text)'").first?.kind == .loneSurrogate(half))
  }

  @Test func `every bad escape of a text is told`() {
    #expect(summary("'\\1ก\\x'\n") == ["J105 1:2", "J105 1:5"])
  }
}
