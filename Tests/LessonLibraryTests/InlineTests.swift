import LessonLibrary
import Testing

@Suite("Inline") struct InlineTests {
  @Test func `plain text leaves every mark away`() {
    let inlines: [Inline] = [
      .text("a "), .strong([.text("b"), .emphasis([.text("c")])]), .code("d"),
      .link([.text("e")], destination: "f"),
    ]
    #expect(inlines.plainText == "a bcde")
  }
}
