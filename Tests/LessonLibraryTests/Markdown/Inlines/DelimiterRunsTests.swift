import LessonLibrary
import Testing

@Suite("Delimiter runs") struct DelimiterRunsTests {
  @Test(
    "stars and underscores pair as the rules say (CommonMark 6.2)",
    arguments: [
      MarkdownCase("*ก*", "<em>ก</em>"),
      MarkdownCase("_ก_", "<em>ก</em>"),
      MarkdownCase("**ก**", "<strong>ก</strong>"),
      MarkdownCase("__ก__", "<strong>ก</strong>"),
      MarkdownCase("***ก***", "<em><strong>ก</strong></em>"),
      MarkdownCase("**ก *ข* ค**", "<strong>ก <em>ข</em> ค</strong>"),
      MarkdownCase("*ก **ข***", "<em>ก <strong>ข</strong></em>"),
      MarkdownCase("**ก *ข***", "<strong>ก <em>ข</em></strong>"),
      MarkdownCase("*ก**ข**ค*", "<em>ก<strong>ข</strong>ค</em>"),
      MarkdownCase("*ก**ข*", "<em>ก**ข</em>"),
      MarkdownCase("**ก*", "*<em>ก</em>"),
      MarkdownCase("*ก**", "<em>ก</em>*"),
      MarkdownCase("****ก****", "<strong><strong>ก</strong></strong>"),
      MarkdownCase("*ก _ข* ค_", "<em>ก _ข</em> ค_"),
      MarkdownCase("*ก [ข*](u)", "*ก <a href=\"u\">ข*</a>"),
      MarkdownCase("*ก `*`", "*ก <code>*</code>"),
    ]
  )
  func pairs(sample: MarkdownCase) {
    #expect(sample.read == "<p>\(sample.html)</p>")
  }
}
