import LessonLibrary
import Testing

@Suite("Block parser, continuing") struct BlockParserContinuingTests {
  @Test(
    "a quote goes on while its lines have the mark or carry on a paragraph (CommonMark 5.1)",
    arguments: [
      MarkdownCase("> ก\n> ข", "<blockquote>\n<p>ก\nข</p>\n</blockquote>"),
      MarkdownCase(">ก\n   > ข", "<blockquote>\n<p>ก\nข</p>\n</blockquote>"),
      MarkdownCase("> ก\nข", "<blockquote>\n<p>ก\nข</p>\n</blockquote>"),
      MarkdownCase("> ก\n\nข", "<blockquote>\n<p>ก</p>\n</blockquote>\n<p>ข</p>"),
      MarkdownCase("> ก\n>\n> ข", "<blockquote>\n<p>ก</p>\n<p>ข</p>\n</blockquote>"),
      MarkdownCase(
        "> - ก\n- ข",
        "<blockquote>\n<ul>\n<li>ก</li>\n</ul>\n</blockquote>\n<ul>\n<li>ข</li>\n</ul>"
      ),
      MarkdownCase(
        "> > ก\nข",
        "<blockquote>\n<blockquote>\n<p>ก\nข</p>\n</blockquote>\n</blockquote>"
      ),
      MarkdownCase("> # ก\nข", "<blockquote>\n<h1>ก</h1>\n</blockquote>\n<p>ข</p>"),
      MarkdownCase(">", "<blockquote>\n</blockquote>"),
    ]
  )
  func quotes(sample: MarkdownCase) {
    #expect(sample.read == sample.html)
  }

  @Test(
    "what belongs to an item stands as far in as its words (CommonMark 5.2)",
    arguments: [
      MarkdownCase("- ก\n\n  ข", "<ul>\n<li>\n<p>ก</p>\n<p>ข</p>\n</li>\n</ul>"),
      MarkdownCase("- ก\n\nข", "<ul>\n<li>ก</li>\n</ul>\n<p>ข</p>"),
      MarkdownCase("- ก\nข", "<ul>\n<li>ก\nข</li>\n</ul>"),
      MarkdownCase(
        "10) ก\n    > ข",
        "<ol start=\"10\">\n<li>ก\n<blockquote>\n<p>ข</p>\n</blockquote>\n</li>\n</ol>"
      ),
      MarkdownCase("-\n  ก", "<ul>\n<li>ก</li>\n</ul>"),
      MarkdownCase("-\n\n  ก", "<ul>\n<li></li>\n</ul>\n<p>ก</p>"),
      MarkdownCase(
        "1. ก\n   - ข\n     1. ค",
        "<ol>\n<li>ก\n<ul>\n<li>ข\n<ol>\n<li>ค</li>\n</ol>\n</li>\n</ul>\n</li>\n</ol>"
      ),
    ]
  )
  func items(sample: MarkdownCase) {
    #expect(sample.read == sample.html)
  }
}
