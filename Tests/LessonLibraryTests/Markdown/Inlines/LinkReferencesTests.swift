import LessonLibrary
import Testing

@Suite("Link references") struct LinkReferencesTests {
  @Test(
    "a label leads where the text defines (CommonMark 4.7, 6.3)",
    arguments: [
      MarkdownCase("[ก]: /u\n\n[ก]", "<p><a href=\"/u\">ก</a></p>"),
      MarkdownCase("[ก]\n\n[ก]: /u 'ข'", "<p><a href=\"/u\" title=\"ข\">ก</a></p>"),
      MarkdownCase("[ก]:\n/u\n'ข'\n\n[ก][]", "<p><a href=\"/u\" title=\"ข\">ก</a></p>"),
      MarkdownCase("[Foo  bar]: /u\n\n[ก][fOO\nBAR]", "<p><a href=\"/u\">ก</a></p>"),
      MarkdownCase("[ก]: /u\n[ก]: /v\n\n[ก]", "<p><a href=\"/u\">ก</a></p>"),
      MarkdownCase("[ก]: <>\n\n[ก]", "<p><a href=\"\">ก</a></p>"),
      MarkdownCase("[ก]: /u\nข", "<p>ข</p>"),
      MarkdownCase("[ก]: /u ข\n\n[ก]", "<p>[ก]: /u ข</p>\n<p>[ก]</p>"),
      MarkdownCase(
        "[ก]: /u\n\"ข\" ค\n\n[ก]",
        "<p>&quot;ข&quot; ค</p>\n<p><a href=\"/u\">ก</a></p>"
      ),
      MarkdownCase("ข\n[ก]: /u\n\n[ก]", "<p>ข\n[ก]: /u</p>\n<p>[ก]</p>"),
      MarkdownCase("> [ก]: /u\n\n[ก]", "<blockquote>\n</blockquote>\n<p><a href=\"/u\">ก</a></p>"),
      MarkdownCase("[ก]: /u\n\n[ข][ก][ค]", "<p><a href=\"/u\">ข</a>[ค]</p>"),
      MarkdownCase("[]: /u\n\n[]", "<p>[]: /u</p>\n<p>[]</p>"),
    ]
  )
  func references(sample: MarkdownCase) {
    #expect(sample.read == sample.html)
  }

  @Test func `a paragraph after definitions begins on its own line`() {
    #expect(MarkdownDocument("[ก]: /u\n[ข]: /v\nค").blocks.map(\.line) == [3])
  }
}
