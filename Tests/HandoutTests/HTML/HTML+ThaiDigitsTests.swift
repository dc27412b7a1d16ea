import LessonLibrary
import Testing

@testable import Handout

@Suite("Thai digits on a page") struct HTMLThaiDigitsTests {
  private func written(_ piece: HTML, keeping names: [String] = []) -> String {
    HTML.Fragment([piece], digits: .thai(keeping: names)).text
  }

  @Test func `names stay as they are, wherever they stand`() {
    let html = written(HTML(.p, "“สัญญา 7/2” ค้าง 7 บาท"), keeping: ["สัญญา 7/2", "ไม่มีเลข"])
    #expect(html == "<p>“สัญญา 7/2” ค้าง ๗ บาท</p>\n")
  }

  @Test func `a lesson's words change, what must be typed stays`() {
    let blocks = MarkdownDocument("โทร 1567 พิมพ์ `plan 12`").blocks
    let html = written(.markdown(blocks))
    #expect(html == "<p>โทร ๑๕๖๗ พิมพ์ <code>plan 12</code></p>\n")
  }

  @Test func `a chart's words change, its lines stay`() {
    let chart = HTML.chart("ปี 2569", "สิ้นปี 0", width: 10, height: 5, [])
    let html = written(chart)
    #expect(html.contains("aria-label=\"ปี ๒๕๖๙\""))
    #expect(html.contains("<title>ปี ๒๕๖๙</title>"))
    #expect(html.contains("viewBox=\"0 0 10 5\""))
  }
}
