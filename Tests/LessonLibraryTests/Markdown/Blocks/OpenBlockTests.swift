import LessonLibrary
import Testing

@Suite("Open block") struct OpenBlockTests {
  @Test(
    "a blank line between items or between blocks of an item makes a list loose (CommonMark 5.3)",
    arguments: [
      MarkdownCase("- ก\n- ข", "<ul>\n<li>ก</li>\n<li>ข</li>\n</ul>"),
      MarkdownCase("- ก\n\n- ข", "<ul>\n<li>\n<p>ก</p>\n</li>\n<li>\n<p>ข</p>\n</li>\n</ul>"),
      MarkdownCase("- ก\n- ข\n\n", "<ul>\n<li>ก</li>\n<li>ข</li>\n</ul>"),
      MarkdownCase(
        "- ก\n\n  ข\n- ค",
        "<ul>\n<li>\n<p>ก</p>\n<p>ข</p>\n</li>\n<li>\n<p>ค</p>\n</li>\n</ul>"
      ),
      MarkdownCase(
        "- ```\n  ก\n\n\n  ข\n  ```\n- ค",
        "<ul>\n<li>\n<pre><code>ก\n\n\nข\n</code></pre>\n</li>\n<li>ค</li>\n</ul>"
      ),
      MarkdownCase(
        "- ก\n  > ข\n  >\n- ค",
        "<ul>\n<li>ก\n<blockquote>\n<p>ข</p>\n</blockquote>\n</li>\n<li>ค</li>\n</ul>"
      ),
      MarkdownCase(
        "- ก\n  - ข\n\n    ค\n- ง",
        "<ul>\n<li>ก\n<ul>\n<li>\n<p>ข</p>\n<p>ค</p>\n</li>\n</ul>\n</li>\n<li>ง</li>\n</ul>"
      ),
      MarkdownCase("-\n\n- ก", "<ul>\n<li></li>\n<li>\n<p>ก</p>\n</li>\n</ul>"),
    ]
  )
  func tightness(sample: MarkdownCase) {
    #expect(sample.read == sample.html)
  }
}
