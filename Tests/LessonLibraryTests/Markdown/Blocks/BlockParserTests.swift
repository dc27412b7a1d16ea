import LessonLibrary
import Testing

@Suite("Block parser") struct BlockParserTests {
  @Test(
    "a blank line parts two paragraphs, a line end does not (CommonMark 4.8, 4.9)",
    arguments: [
      MarkdownCase("ก\nข\n\nค", "<p>ก\nข</p>\n<p>ค</p>"),
      MarkdownCase("ก\n\n\n\nข", "<p>ก</p>\n<p>ข</p>"),
      MarkdownCase("  ก\n        ข", "<p>ก\nข</p>"),
      MarkdownCase("  \n\nก\n  \n", "<p>ก</p>"),
      MarkdownCase("", ""),
      MarkdownCase(" \t \n", ""),
    ]
  )
  func paragraphs(sample: MarkdownCase) {
    #expect(sample.read == sample.html)
  }

  @Test func `every block knows its line`() {
    let text = "ก\nข\n\n# ค\n- ง\n\n  จ\n> ฉ\n\n| ช |\n| - |\n| ซ |\n\n```\nฌ\n```\n---\n"
    let document = MarkdownDocument(text, firstLine: 11)
    #expect(document.blocks.map(\.line) == [11, 14, 15, 18, 20, 24, 27])
    guard case .list(let list) = document.blocks[2].content else {
      Issue.record("the third block is a list")
      return
    }
    #expect(list.items[0].map(\.line) == [15, 17])
  }

  @Test(arguments: ["ก\r\nข\r\n\r\nค", "ก\rข\r\rค", "\u{FEFF}ก\nข\n\nค\n"])
  func `line ends and a byte-order mark make no difference`(text: String) {
    #expect(MarkdownCase.html(text) == "<p>ก\nข</p>\n<p>ค</p>")
  }
}
