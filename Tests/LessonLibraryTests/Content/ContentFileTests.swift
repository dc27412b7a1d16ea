import LessonLibrary
import Testing

@Suite("Content file") struct ContentFileTests {
  @Test func `a file keeps its name and text`() {
    let file = ContentFile(name: "01-one.md", text: "one\r\n")
    #expect(file.name == "01-one.md")
    #expect(file.text == "one\r\n")
  }
}
