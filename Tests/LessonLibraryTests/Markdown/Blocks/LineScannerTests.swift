import Testing

@testable import LessonLibrary

@Suite("Line scanner") struct LineScannerTests {
  @Test(
    "a tab reaches to the next fourth column (CommonMark 2.2)",
    arguments: [
      MarkdownCase("- ก\n\n\tข", "<ul>\n<li>\n<p>ก</p>\n<p>ข</p>\n</li>\n</ul>"),
      MarkdownCase("#\tก\t", "<h1>ก</h1>"),
      MarkdownCase("*\t*\t*", "<hr />"),
      MarkdownCase(">\tก", "<blockquote>\n<p>ก</p>\n</blockquote>"),
      MarkdownCase("```\n\tก\n```", "<pre><code>\tก\n</code></pre>"),
    ]
  )
  func tabs(sample: MarkdownCase) {
    #expect(sample.read == sample.html)
  }

  @Test func `a tab passed in part leaves its other columns as spaces`() {
    var line = LineScanner(Array("\tก".utf8))
    #expect(line.indent == 4)
    line.skip(columns: 1)
    #expect(line.isInsideTab)
    #expect(line.indent == 3)
    #expect(line.rest.text == "   ก")
    line.skip(columns: 3)
    #expect(!line.isInsideTab && line.rest.text == "ก")
  }

  @Test func `a line of space is blank`() {
    #expect(LineScanner(Array(" \t ".utf8)).isBlank)
    #expect(!LineScanner(Array(" ก".utf8)).isBlank)
  }
}
