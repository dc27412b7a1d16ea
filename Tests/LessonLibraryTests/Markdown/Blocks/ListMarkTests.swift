import LessonLibrary
import Testing

@Suite("List mark") struct ListMarkTests {
  @Test(
    "a bullet or a number, then a space, begins an item (CommonMark 5.2)",
    arguments: [
      MarkdownCase("- ก", "<ul>\n<li>ก</li>\n</ul>"),
      MarkdownCase("-ก", "<p>-ก</p>"),
      MarkdownCase("1.ก", "<p>1.ก</p>"),
      MarkdownCase("007. ก", "<ol start=\"7\">\n<li>ก</li>\n</ol>"),
      MarkdownCase("0) ก", "<ol start=\"0\">\n<li>ก</li>\n</ol>"),
      MarkdownCase("1234567890. ก", "<p>1234567890. ก</p>"),
      MarkdownCase("๑. ก", "<p>๑. ก</p>"),
      MarkdownCase("-1. ก", "<p>-1. ก</p>"),
      MarkdownCase("- - ก", "<ul>\n<li>\n<ul>\n<li>ก</li>\n</ul>\n</li>\n</ul>"),
      MarkdownCase("*", "<ul>\n<li></li>\n</ul>"),
    ]
  )
  func marks(sample: MarkdownCase) {
    #expect(sample.read == sample.html)
  }

  @Test(
    "another sign begins another list (CommonMark 5.3)",
    arguments: [
      MarkdownCase("- ก\n+ ข", "<ul>\n<li>ก</li>\n</ul>\n<ul>\n<li>ข</li>\n</ul>"),
      MarkdownCase("1. ก\n2) ข", "<ol>\n<li>ก</li>\n</ol>\n<ol start=\"2\">\n<li>ข</li>\n</ol>"),
      MarkdownCase("1. ก\n9. ข", "<ol>\n<li>ก</li>\n<li>ข</li>\n</ol>"),
    ]
  )
  func lists(sample: MarkdownCase) {
    #expect(sample.read == sample.html)
  }

  @Test(
    "only a bullet with words, or the number one, interrupts a paragraph (CommonMark 5.3)",
    arguments: [
      MarkdownCase("มี\n- ก", "<p>มี</p>\n<ul>\n<li>ก</li>\n</ul>"),
      MarkdownCase("มี\n1. ก", "<p>มี</p>\n<ol>\n<li>ก</li>\n</ol>"),
      MarkdownCase("มี\n14. ก", "<p>มี\n14. ก</p>"),
      MarkdownCase("มี\n*", "<p>มี\n*</p>"),
    ]
  )
  func interruptions(sample: MarkdownCase) {
    #expect(sample.read == sample.html)
  }
}
