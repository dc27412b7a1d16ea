import Foundation
import Testing
import ThaiText

@testable import Handout

@Suite("Parts of a report") struct ReportPartTests {
  @Test func `the figure stands under the heading and before the words`() throws {
    let part = ReportPart(
      [.heading("หนี้อยู่กับใคร"), .paragraph("ท้าย")],
      figure: .bars([("ธ.ก.ส.", "5,000", 1), ("<ร้าน>", "500", 0.1)])
    )
    let html = part.html.written
    let places = ["<h2>", "class=\"bars\"", "&lt;ร้าน&gt;", "<p>ท้าย</p>"].map {
      html.range(of: $0)?.lowerBound
    }
    let found = places.compactMap(\.self)
    #expect(found.count == 4 && found == found.sorted())
  }

  @Test func `numbers that come first stand with what they count`() {
    let html = ReportPart([], figure: .numbers([("12", "ครอบครัว")])).html.written
    #expect(html.contains("<strong>12</strong>ครอบครัว"))
  }
}
