import Advisor
import LessonLibrary
import Testing
import ThaiText

@Suite("Page, Markdown") struct PageMarkdownTests {
  private func text(_ markdown: String) -> String {
    let page = Page(MarkdownDocument(markdown).blocks.flatMap(Page.Block.blocks))
    return PageLayout(width: 40, style: .plain).text(page)
  }

  @Test func `lists inside items and quotes show their signs`() {
    #expect(text("- ก\n  - ข\n    1. ค\n- ง") == "- ก\n  – ข\n    1. ค\n- ง\n")
    #expect(text("3. ก\n4. ข") == "3. ก\n4. ข\n")
    #expect(text("> ก\n>\n> - ข") == "  ก\n  – ข\n")
  }

  @Test func `a column of numbers, or one set so, stands at the right`() {
    let table = text("| ก | ข | ค |\n| - | - | -: |\n| a | 1,200 | x |\n| b | 90 | xyz |")
    #expect(table.contains("a  1,200    x\n"))
    #expect(table.contains("b     90  xyz\n"))
  }

  @Test func `links show where they lead, images their words`() {
    #expect(
      text("[ก](https://u) [ข](lesson:true-cost)")
        == "ก (https://u) ข (plodnee lesson show\ntrue-cost)\n"
    )
    #expect(text("[1213](tel:1213) ![รูป](u)") == "1213 (1213) รูป\n")
  }

  @Test func `lines between fences stay as they are, a wanted line end too`() {
    #expect(text("```\nก  ข\n```") == "  ก  ข\n")
    #expect(text("ก  \nข\nค") == "ก\nข ค\n")
    #expect(text("---").isEmpty)
  }
}
