import LessonLibrary
import Testing

@Suite("Block parser, opening") struct BlockParserOpeningTests {
  @Test(
    "four spaces make code, which is refused, but not inside a paragraph (CommonMark 4.4)",
    arguments: [
      MarkdownCase("    ก", "<pre><code>ก\n</code></pre>"),
      MarkdownCase("ก\n\n    ข\n    ค", "<p>ก</p>\n<pre><code>ข\nค\n</code></pre>"),
    ]
  )
  func indentedCode(sample: MarkdownCase) {
    #expect(sample.read == sample.html)
    #expect(MarkdownDocument(sample.markdown).refusals.map(\.construct) == [.indentedCode])
  }

  @Test func `words of a paragraph may stand far in`() {
    #expect(MarkdownDocument("ก\n    ข").refusals.isEmpty)
  }

  @Test func `quotes and lists beyond the limit stand as words and are refused`() throws {
    let text = String(repeating: "> ", count: 100) + "ก"
    let document = MarkdownDocument(text)
    #expect(document.refusals == [MarkdownRefusal(line: 1, .deepNesting)])
    #expect(MarkdownCase.html(text).ranges(of: "<blockquote>").count == 63)
  }

  @Test func `a table wider than a page is refused with its line`() {
    for (columns, isRefused) in [(32, false), (33, true)] {
      let rows = ["ก|", "-|"].map { "|" + String(repeating: $0, count: columns) }
      let refusals = MarkdownDocument("\n" + rows.joined(separator: "\n")).refusals
      #expect(refusals == (isRefused ? [MarkdownRefusal(line: 3, .wideTable)] : []))
    }
  }
}
