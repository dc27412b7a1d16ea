import Engine
import Testing
import ThaiText

@Suite("Page layout") struct PageLayoutTests {
  private let page = Page([
    .title("บ้านทดลอง"),
    .paragraph("หาได้ 100 บาท ต้องส่งหนี้ 61 บาท เหลือกินใช้ 39 บาท"),
    .points([Page.Point("จ่ายแต่ดอก ต้นไม่ลด", detail: "ถามว่าคืนต้นบางส่วนได้ไหม")]),
    .steps(["จดหนี้ทุกก้อน", "ถามดอก"], from: 3),
    .quote(["ตัวเลขของบ้านเรา", "หนี้ 4 ก้อน"]),
    .question(Page.Question(number: 1, text: "ต้นเหลือเท่าไร", choices: ["4,000 บาท", "10,000 บาท"])),
    .verbatim(["plodnee lesson show interest-only-debt"]),
  ])

  @Test func `blocks are parted by an empty line, each drawn in its own way`() {
    #expect(
      PageLayout(width: 60).lines(page) == [
        "บ้านทดลอง", "════════", "",
        "หาได้ 100 บาท ต้องส่งหนี้ 61 บาท เหลือกินใช้ 39 บาท", "",
        "• จ่ายแต่ดอก ต้นไม่ลด", "  → ถามว่าคืนต้นบางส่วนได้ไหม", "",
        "3. จดหนี้ทุกก้อน", "4. ถามดอก", "",
        "│ ตัวเลขของบ้านเรา", "│ หนี้ 4 ก้อน", "",
        "1. ต้นเหลือเท่าไร", "   ก. 4,000 บาท", "   ข. 10,000 บาท", "",
        "  plodnee lesson show interest-only-debt",
      ]
    )
  }

  @Test func `the plain style needs no sign that a keyboard lacks`() {
    let signs = PageLayout(width: 60, style: .plain).text(page).unicodeScalars
      .filter { !$0.isASCII && !(0x0E00...0x0E7F).contains($0.value) }
    #expect(signs.isEmpty)
  }

  @Test("no line is wider than it may be", arguments: [30, 40, 80, 120])
  func width(_ width: Int) {
    let family = Household.small(
      cash: 5_000,
      monthly: 9_000,
      living: 6_000,
      [
        .interestOnly("ดอกลอยเถ้าแก่ลานข้าวหน้าวัด", 15_000, percent: 60),
        .bullet("กองทุนหมู่บ้าน", 20_000, percent: 6, due: 2, rollsOver: true),
      ]
    )
    let table = TextTable(columns: [.words("หนี้"), .amounts("บาท")], rows: [["เถ้าแก่", "15,000"]])
    let chart = FallingChart(values: [3, 2, 1, 0], yLabels: ["3", "0"], xLabels: [0: "วันนี้"])
    var blocks = page.blocks
    blocks += [
      .heading("ปฏิทินจ่ายหนี้"), .table(table), .calendar(PaymentCalendar(family.plan(), of: family)),
      .chart("หนี้ลดลงอย่างไร", chart, sentences: ["สิ้นปีเหลือ 1 บาท"]),
    ]
    for style in [DrawingStyle.normal, .plain] {
      let lines = PageLayout(width: width, style: style).lines(Page(blocks))
      #expect(lines.allSatisfy { $0.displayWidth <= width })
    }
  }

  @Test func `a chart is sentences for those who cannot see it`() {
    let chart = FallingChart(values: [1, 0], yLabels: ["1", "0"], xLabels: [:])
    let block = Page.Block.chart("หนี้วันนี้ 1 บาท", chart, sentences: ["เดือนหน้าหมด"])
    #expect(
      PageLayout(width: 40, style: .plain).lines(Page([block])) == ["หนี้วันนี้ 1 บาท", "- เดือนหน้าหมด"]
    )
  }

  @Test func `a screen narrower than is readable counts as the narrowest`() {
    #expect(PageLayout(width: 3).width == PageLayout.narrowest)
  }

  @Test func `titles are bold only where asked`() {
    let bold = PageLayout(width: 40, usesBold: true).lines(Page([.title("ก")]))
    #expect(bold == ["\u{1B}[1mก\u{1B}[0m", "═"])
    #expect(PageLayout(width: 40).text(Page([.title("ก")])) == "ก\n═\n")
  }

  @Test func `a block without lines leaves no gap`() {
    #expect(
      PageLayout(width: 40).lines(Page([.paragraph("ก"), .points([]), .paragraph("ข")])) == [
        "ก", "", "ข",
      ]
    )
  }
}
