import LessonLibrary
import Testing

@Suite("Block marks") struct BlockMarksTests {
  @Test(
    "a rule is three marks or more of one kind (CommonMark 4.1)",
    arguments: [
      MarkdownCase("***", "<hr />"),
      MarkdownCase(" - - -  -", "<hr />"),
      MarkdownCase("_____", "<hr />"),
      MarkdownCase("--", "<p>--</p>"),
      MarkdownCase("*-*", "<p><em>-</em></p>"),
      MarkdownCase("--- ก", "<p>--- ก</p>"),
      MarkdownCase("ข้าว\n***\nน้ำ", "<p>ข้าว</p>\n<hr />\n<p>น้ำ</p>"),
      MarkdownCase("- ก\n***\n- ข", "<ul>\n<li>ก</li>\n</ul>\n<hr />\n<ul>\n<li>ข</li>\n</ul>"),
    ]
  )
  func rules(sample: MarkdownCase) {
    #expect(sample.read == sample.html)
  }

  @Test(
    "a heading has one to six signs and a space (CommonMark 4.2)",
    arguments: [
      MarkdownCase("# หนี้", "<h1>หนี้</h1>"),
      MarkdownCase("###### หนี้", "<h6>หนี้</h6>"),
      MarkdownCase("####### หนี้", "<p>####### หนี้</p>"),
      MarkdownCase("#หนี้", "<p>#หนี้</p>"),
      MarkdownCase("\\## หนี้", "<p>## หนี้</p>"),
      MarkdownCase("#  *ดอก* \\*ต้น\\*", "<h1><em>ดอก</em> *ต้น*</h1>"),
      MarkdownCase("   ## หนี้ ##   ", "<h2>หนี้</h2>"),
      MarkdownCase("## หนี้ ## เหลือ", "<h2>หนี้ ## เหลือ</h2>"),
      MarkdownCase("# หนี้#", "<h1>หนี้#</h1>"),
      MarkdownCase("##", "<h2></h2>"),
      MarkdownCase("### ###", "<h3></h3>"),
      MarkdownCase("ก\n# ข\nค", "<p>ก</p>\n<h1>ข</h1>\n<p>ค</p>"),
    ]
  )
  func headings(sample: MarkdownCase) {
    #expect(sample.read == sample.html)
  }

  @Test(
    "a line under a paragraph makes it a heading (CommonMark 4.3)",
    arguments: [
      MarkdownCase("หนี้\n===", "<h1>หนี้</h1>"),
      MarkdownCase("หนี้ *ดอก*\n--", "<h2>หนี้ <em>ดอก</em></h2>"),
      MarkdownCase("ก\nข\n=", "<h1>ก\nข</h1>"),
      MarkdownCase("ก\n= =", "<p>ก\n= =</p>"),
      MarkdownCase("===\n\nก", "<p>===</p>\n<p>ก</p>"),
      MarkdownCase("> ก\n---", "<blockquote>\n<p>ก</p>\n</blockquote>\n<hr />"),
      MarkdownCase("- ก\n---", "<ul>\n<li>ก</li>\n</ul>\n<hr />"),
      MarkdownCase("[ก]: /u\n===\n[ก]", "<p>===\n<a href=\"/u\">ก</a></p>"),
    ]
  )
  func underlines(sample: MarkdownCase) {
    #expect(sample.read == sample.html)
  }
}
