import LessonLibrary
import Testing

@Suite("Quote reader") struct QuoteReaderTests {
  @Test func `lines of a quote are one paragraph`() {
    #expect(
      Markdown.blocks(in: "> a\n> **b**") == [.quote([[.text("a "), .strong([.text("b")])]])]
    )
  }

  @Test func `an empty line of a quote parts two paragraphs`() {
    #expect(Markdown.blocks(in: ">\n> a\n>\n>\n> b\n>") == [.quote([[.text("a")], [.text("b")]])])
  }

  @Test func `a plain line ends a quote`() {
    #expect(Markdown.blocks(in: "> a\nb") == [.quote([[.text("a")]]), .paragraph([.text("b")])])
  }
}
