import LessonLibrary
import Testing

@Suite("Inline parser, links") struct InlineParserLinksTests {
  @Test(
    "links hold styles but no links; images plain words (CommonMark 6.3, 6.4)",
    arguments: [
      MarkdownCase("[*ก* **ข**](u)", "<a href=\"u\"><em>ก</em> <strong>ข</strong></a>"),
      MarkdownCase("[ก [ข](u) ค](v)", "[ก <a href=\"u\">ข</a> ค](v)"),
      MarkdownCase("[ก [ข] ค](u)", "<a href=\"u\">ก [ข] ค</a>"),
      MarkdownCase("[ก](u)[ข](v)", "<a href=\"u\">ก</a><a href=\"v\">ข</a>"),
      MarkdownCase("[ก\\](u)", "[ก](u)"),
      MarkdownCase("![ก *ข*](u \"ค\")", "<img src=\"u\" alt=\"ก ข\" title=\"ค\" />"),
      MarkdownCase("![ก ![ข](u)](v)", "<img src=\"v\" alt=\"ก ข\" />"),
      MarkdownCase("![\"ก\"](data:x)", "<img src=\"\" alt=\"&quot;ก&quot;\" />"),
      MarkdownCase("[![ก](u)](v)", "<a href=\"v\"><img src=\"u\" alt=\"ก\" /></a>"),
      MarkdownCase("!ก", "!ก"),
      MarkdownCase("]ก[", "]ก["),
    ]
  )
  func nesting(sample: MarkdownCase) {
    #expect(sample.read == "<p>\(sample.html)</p>")
  }

  @Test func `a footnote is refused with its line`() {
    let document = MarkdownDocument("ก\nข[^1]")
    #expect(document.refusals == [MarkdownRefusal(line: 2, .footnote)])
  }
}
