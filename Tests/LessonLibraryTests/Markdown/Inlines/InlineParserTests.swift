import Testing

@testable import LessonLibrary

@Suite("Inline parser") struct InlineParserTests {
  @Test(
    "a backslash before punctuation makes it an ordinary sign (CommonMark 2.4)",
    arguments: [
      MarkdownCase("\\*ก\\*", "*ก*"),
      MarkdownCase("\\[ก](u)", "[ก](u)"),
      MarkdownCase("\\`ก\\`", "`ก`"),
      MarkdownCase("\\\\*ก*", "\\<em>ก</em>"),
      MarkdownCase("\\ก\\ข", "\\ก\\ข"),
      MarkdownCase("\\<ก", "&lt;ก"),
      MarkdownCase("ก\\", "ก\\"),
    ]
  )
  func escapes(sample: MarkdownCase) {
    #expect(sample.read == "<p>\(sample.html)</p>")
    #expect(MarkdownDocument(sample.markdown).refusals.isEmpty)
  }

  @Test(
    "two spaces or a backslash keep a line end (CommonMark 6.7, 6.8)",
    arguments: [
      MarkdownCase("ก  \nข", "ก<br />\nข"),
      MarkdownCase("ก\\\nข", "ก<br />\nข"),
      MarkdownCase("ก \n ข", "ก\nข"),
      MarkdownCase("*ก  \nข*", "<em>ก<br />\nข</em>"),
      MarkdownCase("ก  ", "ก"),
    ]
  )
  func lineEnds(sample: MarkdownCase) {
    #expect(sample.read == "<p>\(sample.html)</p>")
  }

  @Test(arguments: [
    "*", "**", "***", "[", "](", "**a", "*a", "[a", "*a **b [", "`", "` ``", "\\", "*[a](b",
    "[a](<b ", "**a_b *c_ ", "![", "&a", "<a", "[a][b",
  ])
  func `a mark repeated without end is read, and no letter is lost`(mark: String) {
    let text = String(repeating: mark + " ", count: 5_000)
    let letters = text.count { $0 == "a" }
    let words = MarkdownDocument(text).blocks.flatMap(\.runs).map(\.words.plainText).joined()
    #expect(words.count { $0 == "a" } == letters)
  }
}
