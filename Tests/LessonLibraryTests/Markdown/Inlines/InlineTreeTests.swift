import LessonLibrary
import Testing

@Suite("Inline tree") struct InlineTreeTests {
  @Test func `styles deeper than the limit are lost, their words are not`() throws {
    let text =
      String(repeating: "*ก **ข ", count: 100) + String(repeating: " ค** ง*", count: 100)
    let block = try #require(MarkdownDocument(text).blocks.first)
    guard case .paragraph(let words) = block.content else {
      Issue.record("it is a paragraph")
      return
    }
    #expect(words.map(depth).max() == Inline.depthLimit)
    #expect(words.plainText.count { "กขคง".contains($0) } == 400)
  }

  @Test func `words that follow each other are one piece`() {
    #expect(
      MarkdownDocument("ก\\*ข ] [ค").blocks.map(\.content) == [.paragraph([.text("ก*ข ] [ค")])]
    )
  }

  private func depth(_ piece: Inline) -> Int {
    switch piece {
    case .emphasis(let inner), .strong(let inner), .link(let inner, _, _):
      1 + (inner.map(depth).max() ?? 0)
    default: 0
    }
  }
}
