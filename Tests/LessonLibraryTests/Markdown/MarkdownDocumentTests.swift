import LessonLibrary
import Testing

@Suite("Markdown document") struct MarkdownDocumentTests {
  @Test func `refusals are told by line, each once`() {
    let document = MarkdownDocument("&amp; &amp;\n\n    ก\n\n<b>\n<b>", firstLine: 5)
    #expect(
      document.refusals == [
        MarkdownRefusal(line: 5, .entity), MarkdownRefusal(line: 7, .indentedCode),
        MarkdownRefusal(line: 9, .rawHTML), MarkdownRefusal(line: 10, .rawHTML),
      ]
    )
  }

  @Test(arguments: [
    ">", "- ", "1. ", "| ", "#", "? ", "- [ ] ", "|-|\n", "a\n|\n", "\n\n> ", "- a\n  ", "[a]: b\n",
    "    a\n", "```\n", "\t", "\u{0}", "a\r",
  ])
  func `a mark repeated without end is still read`(mark: String) {
    let text = String(repeating: mark, count: 10_000)
    let html = MarkdownHTML.fragment(of: MarkdownDocument(text).blocks)
    #expect(html.count { $0 == "a" } >= (mark.contains("[a]") ? 0 : text.count { $0 == "a" }))
  }
}
