import LessonLibrary
import Testing

@Suite("List reader") struct ListReaderTests {
  @Test(arguments: ["- a\n- b", "* a\n+ b", "- a\n\n- b\n\n", "- a\n  - b"])
  func `bullets are one list, with blank lines, indented or not`(text: String) {
    #expect(Markdown.blocks(in: text) == [.bulletList([[.text("a")], [.text("b")]])])
  }

  @Test func `a plain line carries an item on`() {
    #expect(Markdown.blocks(in: "- a\n  b\n- c") == [.bulletList([[.text("a b")], [.text("c")]])])
  }

  @Test func `a plain line after a blank one is no longer of the list`() {
    #expect(
      Markdown.blocks(in: "- a\n\nb") == [.bulletList([[.text("a")]]), .paragraph([.text("b")])]
    )
  }

  @Test func `an ordered list starts at its first number`() {
    #expect(
      Markdown.blocks(in: "3. a\n9. b") == [
        .orderedList(start: 3, items: [[.text("a")], [.text("b")]])
      ]
    )
  }

  @Test func `bullets and numbers are two lists`() {
    #expect(
      Markdown.blocks(in: "- a\n1. b") == [
        .bulletList([[.text("a")]]), .orderedList(start: 1, items: [[.text("b")]]),
      ]
    )
  }

  @Test func `a choice without a question is an item`() {
    #expect(Markdown.blocks(in: "- [x] a") == [.bulletList([[.text("a")]])])
  }
}
