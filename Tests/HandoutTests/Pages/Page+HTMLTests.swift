import Testing
import ThaiText

@testable import Handout

@Suite("A page as HTML") struct PageHTMLTests {
  private static func html(_ block: Page.Block) -> String { HTMLWriter.write(block.html) }

  @Test func `points carry what explains them, steps their numbers`() {
    #expect(
      Self.html(.points([Page.Point("ก", detail: "ข")]))
        == "<ul><li>ก<span class=\"detail\">→ ข</span></li>\n</ul>\n"
    )
    #expect(Self.html(.steps(["ก"], from: 3)).hasPrefix("<ol start=\"3\"><li>ก</li>"))
  }

  @Test func `a question has lettered answers`() {
    let question = Page.Question(number: 2, text: "กี่บาท", choices: ["1", "2"])
    let html = Self.html(.question(question))
    #expect(html.contains("<strong>2. กี่บาท</strong>") && html.contains("ข. 2"))
  }

  @Test func `amounts stand at the right of a table`() {
    let table = TextTable(columns: [.words("หนี้"), .amounts("บาท")], rows: [["ร้าน", "5"]])
    let html = Self.html(.table(table))
    #expect(html.contains("<td>ร้าน</td>") && html.contains("<td class=\"amount\">5</td>"))
    #expect(html.contains("<th class=\"amount\" scope=\"col\">บาท</th>"))
  }

  @Test func `what must be typed stays as it is`() {
    #expect(Self.html(.verbatim(["plodnee plan 1"])) == "<p><code>plodnee plan 1</code></p>\n")
  }
}
