import Foundation
import Testing
import ThaiText

@testable import Handout

@Suite("Screens for a wall") struct ScreenTests {
  @Test func `each screen says where it stands and has a place to go to`() {
    let document = HTMLDocument.screens(
      "วงคุย",
      [Screen([.title("หนึ่ง")]), Screen(above: "บท", [.paragraph("สอง")])]
    )
    #expect(document.text.contains("<section class=\"screen\" id=\"s2\">"))
    #expect(document.text.contains("<footer>2/2</footer>"))
    #expect(document.text.contains("ArrowRight"))
  }

  @Test func `a screen with much on it has smaller letters`() {
    let little = Screen([.paragraph("สั้น")]).html(1, of: 1).written
    let much = Screen([.paragraph(String(repeating: "ยาว ", count: 200))]).html(1, of: 1).written
    #expect(!little.contains("class=\"much\"") && much.contains("class=\"much\""))
  }
}
