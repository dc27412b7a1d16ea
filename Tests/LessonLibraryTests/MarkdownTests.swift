import LessonLibrary
import Testing

@Suite("Markdown") struct MarkdownTests {
  @Test func `every kind of block is read in order`() {
    let text = """
      # Title
      Words of
      one paragraph.

      - a
      ---
      1. b
      > c
      | d |
      | - |
      {{household}}
      ? e
      - [x] f
      > g
      """
    #expect(
      Markdown.blocks(in: text) == [
        .heading(level: 1, [.text("Title")]),
        .paragraph([.text("Words of one paragraph.")]),
        .bulletList([[.text("a")]]),
        .orderedList(start: 1, items: [[.text("b")]]),
        .quote([[.text("c")]]),
        .table(header: [[.text("d")]], rows: []),
        .household,
        .question(
          Question(
            text: [.text("e")],
            choices: [.init(text: [.text("f")], isRight: true)],
            reason: [.text("g")]
          )
        ),
      ]
    )
  }

  @Test(arguments: ["a\nb", "a\r\nb", "a\rb", "\u{FEFF}a\nb", "a\n  b\n\n"])
  func `line ends and a byte-order mark make no difference`(text: String) {
    #expect(Markdown.blocks(in: text) == [.paragraph([.text("a b")])])
  }

  @Test func `a blank line parts two paragraphs`() {
    #expect(
      Markdown.blocks(in: "a\n\n\nb") == [.paragraph([.text("a")]), .paragraph([.text("b")])]
    )
  }

  @Test(arguments: ["", "\n\n", "---", "\u{FEFF}"])
  func `a text without words has no blocks`(text: String) {
    #expect(Markdown.blocks(in: text).isEmpty)
  }

  @Test(arguments: [
    ">", "- ", "1. ", "| ", "#", "? ", "- [ ] ", "|-|\n", "**a", "[", "]( ", "\n\n> ",
  ])
  func `a mark repeated without end is still read`(mark: String) {
    let blocks = Markdown.blocks(in: String(repeating: mark, count: 50_000))
    #expect(!blocks.isEmpty)
  }

  @Test(arguments: ["- a\n", "> a\n", "1. a\n", "a\n", "? a\n- [x] b\n", "# a\n\n"])
  func `a very long text keeps all its lines`(line: String) {
    let text = String(repeating: line, count: 5_000)
    let words = Markdown.blocks(in: text).map(wordCount).reduce(0, +)
    #expect(words == 5_000)
  }

  /// How many times the word "a" was kept.
  private func wordCount(_ block: MarkdownBlock) -> Int {
    switch block {
    case .heading(level: _, let words), .paragraph(let words): count(words)
    case .bulletList(let items), .orderedList(start: _, let items), .quote(let items):
      items.map(count).reduce(0, +)
    case .question(let question): count(question.text)
    case .table, .household: 0
    }
  }

  private func count(_ words: [Inline]) -> Int {
    words.plainText.count { $0 == "a" }
  }
}
