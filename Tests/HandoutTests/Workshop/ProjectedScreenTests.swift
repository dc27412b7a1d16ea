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
