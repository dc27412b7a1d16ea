import LessonLibrary
import Testing
import ThaiText

@testable import Handout

@Suite("Room on a page") struct PaperMeasureTests {
  private let usual = PaperMeasure(density: .points105)

  @Test func `more words take more lines, smaller letters fewer`() {
    let words = String(repeating: "ดอกเบี้ย ", count: 60)
    let dense = PaperMeasure(density: .points85)
    #expect(usual.lines("สั้น", width: 100) == 1)
    #expect(usual.lines(words, width: 90) > usual.lines(words, width: 180))
    #expect(dense.lines(words, width: 180) < usual.lines(words, width: 180))
    #expect(usual.lines("ก\nข\n", width: 180) == 3)
  }

  @Test func `densities go from large letters to small`() {
    let points = PaperMeasure.Density.allCases.map(\.points)
    #expect(points == points.sorted(by: >))
    #expect(PaperMeasure.Density.allCases.last == .densest)
    let css = Stylesheet.sheets.css
    for density in PaperMeasure.Density.allCases {
      #expect(css.contains(".\(density.rawValue) { font-size: \(density.points.coordinate)pt; }"))
    }
  }

  @Test func `what stands beside a chart is at least as high as the chart`() {
    let blocks = [Page.Block.paragraph("สั้น")]
    #expect(usual.height(blocks, beside: (width: 80, height: 60)) == 60)
    let long = [Page.Block.points((1...40).map { Page.Point("ข้อ \($0)") })]
    #expect(usual.height(long, beside: (width: 80, height: 60)) > 60)
  }

  @Test func `a lesson's lists and quotes take their lines`() {
    let blocks = MarkdownDocument("- ก\n- ข\n\n> ค\n").blocks
    let heights = blocks.map { usual.height($0, width: 180) }
    #expect(heights.count == 2 && heights[0] > 2 * usual.line - 0.01)
    #expect(heights[1] >= usual.line)
  }
}
