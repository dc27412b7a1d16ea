import LessonLibrary
import Testing

@Suite("Lesson text") struct LessonTextTests {
  @Test func `a file without front matter is plain Markdown`() {
    let text = LessonText(ContentFile(name: "a.md", text: "# ก\n\n{{household}}\n"))
    #expect(text.problems == [])
    #expect(MarkdownHTML.fragment(of: text.blocks) == "<h1>ก</h1>\n<p>{{household}}</p>\n")
  }

  @Test func `an unfinished lesson is read all the same, its slots found`() {
    let text = LessonText(
      ContentFile(name: "a.md", text: "{ \"id\": \"a\" }\nก\n\n{{household}}\n")
    )
    #expect(text.blocks.map(\.line) == [2, 4])
    #expect(text.blocks.map(\.isHousehold) == [false, true])
  }

  @Test func `what is not covered and what is not known are told by line`() {
    let text = LessonText(ContentFile(name: "a.md", text: "{}\n\n{{x}}\n<b>\n"))
    #expect(text.problems.map(\.line) == [3, 4])
    #expect(text.problems.map(\.code) == [.unknownSlot, .uncovered])
  }
}
