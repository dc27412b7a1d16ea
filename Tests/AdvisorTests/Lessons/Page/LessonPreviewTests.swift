import Advisor
import LessonLibrary
import Testing
import ThaiText

@Suite("Lesson preview") struct LessonPreviewTests {
  @Test func `plain Markdown becomes the HTML that CommonMark shows`() {
    let preview = LessonPreview(
      ContentFile(name: "a.md", text: "# ก\n\n- *ข*\n- {{x}}\n\n```example\nค\n```\n")
    )
    #expect(preview.problems == [])
    #expect(
      preview.html
        == "<h1>ก</h1>\n<ul>\n<li><em>ข</em></li>\n<li>{{x}}</li>\n</ul>\n"
        + "<pre><code class=\"language-example\">ค\n</code></pre>\n"
    )
  }

  @Test func `a lesson is shown without its examples and marks, with blanks for numbers`() {
    let text = SoundLesson.text.replacing(
      "- คิดเลขได้",
      with: "- คิด {{debt-total}} ได้ โทร {{figure:hotline-1213}}"
    )
    let preview = LessonPreview(ContentFile(name: SoundLesson.file.name, text: text))
    #expect(preview.problems == [])
    #expect(preview.html.contains("คิด ........ ได้ โทร 1213"))
    #expect(preview.html.contains("<em>กี่บาท</em>") && preview.html.contains("<strong>ถูก</strong>"))
    for mark in ["{{", "reckon", "[x]", "??", "\"id\""] { #expect(!preview.html.contains(mark)) }
    let page = PageLayout(width: 60).text(preview.page)
    #expect(page.contains("ของเราเอง") && page.contains("คิด ........ ได้"))
  }

  @Test func `what is not covered is told with its line`() {
    let preview = LessonPreview(ContentFile(name: "a.md", text: "ก\n\n<b>ข</b>\n"))
    #expect(preview.problems.map(\.line) == [3])
    #expect(!preview.html.contains("<b>"))
  }
}
