import LessonLibrary
import Testing

@Suite("Inline") struct InlineTests {
  @Test func `plain text leaves every mark and every slot away`() {
    let inlines: [Inline] = [
      .text("ก "), .strong([.text("ข"), .emphasis([.text("ค")])]), .code("ง"), .softBreak,
      .link([.text("จ")], destination: "u", title: "v"), .hardBreak,
      .image(alternative: "ฉ", destination: "u", title: nil),
      .slot(.household),
    ]
    #expect(inlines.plainText == "ก ขคง จ ฉ")
  }
}
