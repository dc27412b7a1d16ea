import LessonLibrary
import Testing

@Suite("Link scanner") struct LinkScannerTests {
  @Test(
    "a link has a destination and may have a title (CommonMark 6.3)",
    arguments: [
      MarkdownCase("[ก](/u)", "<a href=\"/u\">ก</a>"),
      MarkdownCase("[ก](/u \"ข\")", "<a href=\"/u\" title=\"ข\">ก</a>"),
      MarkdownCase("[ก](/u 'ข')", "<a href=\"/u\" title=\"ข\">ก</a>"),
      MarkdownCase("[ก](/u (ข))", "<a href=\"/u\" title=\"ข\">ก</a>"),
      MarkdownCase("[ก]( /u\n\"ข\" )", "<a href=\"/u\" title=\"ข\">ก</a>"),
      MarkdownCase("[ก]()", "<a href=\"\">ก</a>"),
      MarkdownCase("[ก](</u v>)", "<a href=\"/u%20v\">ก</a>"),
      MarkdownCase("[ก](<>)", "<a href=\"\">ก</a>"),
      MarkdownCase("[ก](u(v)w)", "<a href=\"u(v)w\">ก</a>"),
      MarkdownCase("[ก](u\\)v)", "<a href=\"u)v\">ก</a>"),
      MarkdownCase("[ก](/หนี้)", "<a href=\"/%E0%B8%AB%E0%B8%99%E0%B8%B5%E0%B9%89\">ก</a>"),
      MarkdownCase("[ก](/u \"a \\\"b\\\"\")", "<a href=\"/u\" title=\"a &quot;b&quot;\">ก</a>"),
    ]
  )
  func links(sample: MarkdownCase) {
    #expect(sample.read == "<p>\(sample.html)</p>")
  }

  @Test(
    "what is not quite a link stands as written",
    arguments: [
      "[ก](/u v)", "[ก] (/u)", "[ก](/u", "[ก](u(v)", "[ก](&lt;u\nv&gt;)",
      "[ก](/u &quot;ข&quot;x)",
    ]
  )
  func noLinks(html: String) {
    let text = html.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"")
    #expect(MarkdownCase.html(text) == "<p>\(html)</p>")
  }
}
