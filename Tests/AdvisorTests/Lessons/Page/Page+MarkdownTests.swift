import LessonLibrary
import Testing
import ThaiText

@testable import Advisor

@Suite("Markdown as page blocks") struct PageMarkdownTests {
  private func lines(_ markdown: String) -> [String] {
    let blocks = MarkdownDocument(markdown).blocks.flatMap(Page.Block.blocks)
    return PageLayout(width: 60).lines(Page(blocks))
  }

  @Test func `words are shown without the signs of Markdown`() {
    #expect(lines("จ่าย **ทุกเดือน** *ก่อน* `plodnee`") == ["จ่าย ทุกเดือน ก่อน plodnee"])
  }

  @Test func `a link shows its address unless that is its name`() {
    #expect(lines("[แบงก์ชาติ](https://bot.or.th)") == ["แบงก์ชาติ (https://bot.or.th)"])
    #expect(lines("[1213](1213)") == ["1213"])
  }

  @Test func `headings, lists and quotes keep their kind`() {
    #expect(
      lines("## ทำเดือนนี้\n\n- ก\n- ข\n\n3. ค\n4. ง\n\n> จ") == [
        "ทำเดือนนี้", "───────", "", "• ก", "• ข", "", "3. ค", "4. ง", "", "│ จ",
      ]
    )
  }

  @Test func `a column of numbers stands at the right`() {
    #expect(
      lines("| หนี้ | ต้น |\n| --- | --- |\n| เถ้าแก่ | 15,000 |\n| รวม | 9 |").suffix(2) == [
        "เถ้าแก่  15,000", "รวม         9",
      ]
    )
  }

  @Test func `a list inside a list is set in under its item`() {
    #expect(lines("- ก\n  - ข\n- ค") == ["• ก", "  – ข", "• ค"])
  }

  @Test func `a lesson that is linked to is opened by a command`() {
    #expect(
      lines("[บทนี้](lesson:daily-debt)")[0].contains("plodnee lesson show daily-debt")
    )
  }

  @Test func `what a trainer wrote cannot move the cursor`() {
    #expect(!lines("ก\u{1B}[2J `\u{202E}`")[0].unicodeScalars.contains("\u{1B}"))
  }

  @Test func `quotes show the lists inside them, tables the side that the lesson sets`() {
    #expect(lines("> ก\n>\n> - ข") == ["│ ก", "│ – ข"])
    #expect(
      lines("| ก | ข |\n| - | -: |\n| a | x |\n| b | xyz |").suffix(2) == ["a    x", "b  xyz"]
    )
  }

  @Test func `images show their words, fences and wanted line ends their lines, rules nothing`() {
    #expect(lines("![รูป *บ้าน*](u) [1213](tel:1213)") == ["รูป บ้าน 1213 (1213)"])
    #expect(lines("```\nก  ข\n```") == ["  ก  ข"])
    #expect(lines("ก  \nข\nค\n\n---") == ["ก", "ข ค"])
  }
}
