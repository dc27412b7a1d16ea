import Foundation
import Testing
import ThaiText

@testable import Handout

@Suite("Screens for a wall") struct ProjectedScreenTests {
  @Test func `each screen says where it stands and has a place to go to`() {
    let document = HTMLDocument.screens(
      "วงคุย",
      [ProjectedScreen([.title("หนึ่ง")]), ProjectedScreen(above: "บท", [.paragraph("สอง")])]
    )
    #expect(document.text.contains("<section class=\"screen\" id=\"s2\">"))
    #expect(document.text.contains("<footer>2/2</footer>"))
    #expect(document.text.contains("ArrowRight"))
  }

  @Test func `a list goes on from the words before it, and ends the thought`() {
    let points = Page.Block.points([Page.Point("หนึ่ง"), Page.Point("สอง")])
    let words = Page.Block.paragraph("ทำสองอย่าง")
    #expect(ProjectedScreen([words]).takes(points))
    #expect(!ProjectedScreen([words, points]).takes(words))
  }

  @Test func `words go on as long as they stand there in the largest letters`() {
    let words = Page.Block.paragraph(String(repeating: "ยาว ", count: 25))
    #expect(ProjectedScreen([words]).takes(words))
    #expect(!ProjectedScreen([words, words]).takes(words))
  }

  @Test(
    "the more stands on a screen, the smaller its letters",
    arguments: [
      (1, "little"), (80, "much"), (200, "most"),
    ]
  )
  func size(times: Int, name: String) {
    let words = String(repeating: "ยาว ", count: times)
    let html = ProjectedScreen([.paragraph(words)]).html(1, of: 1).written
    #expect(html.contains("class=\"\(name)\""))
  }
}
