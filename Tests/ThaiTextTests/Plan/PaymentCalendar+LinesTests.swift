import Engine
import Testing

@testable import ThaiText

@Suite("Payment calendar: lines") struct PaymentCalendarLinesTests {
  private let family = Household.small(
    cash: 9_000,
    monthly: 3_000,
    [
      .interestOnly("ดอกลอยเถ้าแก่ลานข้าว", 10_000, percent: 60),
      .installment("รถ", 50_000, payment: 1_000),
      .bullet("กองทุน", 5_000, percent: 12, due: 2, rollsOver: true),
    ]
  )

  private func lines(_ width: Int, _ style: DrawingStyle = .normal) -> [String] {
    PaymentCalendar(family.plan(), of: family, months: 3).lines(width: width, style: style)
  }

  @Test func `a wide screen shows a row a month`() {
    #expect(
      lines(80) == [
        "จ่ายประจำทุกเดือน คือ ดอกลอยเถ้าแก่ลานข้าว 500, รถ 1,000 บาท", "",
        "เดือน     จ่ายหนี้                                 เงินเหลือ",
        "──────────────────────────────────────────────────────",
        "ธ.ค. 69  จ่ายประจำ\u{00A0}1,500                         10,500",
        "ม.ค. 70  จ่ายประจำ\u{00A0}1,500, กองทุน\u{00A0}5,100 (ครบรอบ)    6,900",
        "ก.พ. 70  จ่ายประจำ\u{00A0}1,500, กู้ กองทุน ใหม่\u{00A0}5,000      13,400",
      ]
    )
  }

  @Test func `a narrow screen shows a block a month, amounts in front`() {
    #expect(
      lines(40) == [
        "จ่ายประจำทุกเดือน คือ ดอกลอยเถ้าแก่ลานข้าว 500,", "รถ 1,000 บาท", "",
        "ธ.ค. 2569              สิ้นเดือนเหลือ 10,500",
        "  1,500  จ่ายประจำ", "",
        "ม.ค. 2570               สิ้นเดือนเหลือ 6,900",
        "  1,500  จ่ายประจำ",
        "  5,100  กองทุน (ครบรอบ)", "",
        "ก.พ. 2570              สิ้นเดือนเหลือ 13,400",
        "  1,500  จ่ายประจำ",
        "  5,000  กู้ กองทุน ใหม่ (เงินเข้า)",
      ]
    )
  }

  @Test func `a screen reader hears a sentence a month`() {
    #expect(
      lines(80, .plain) == [
        "จ่ายประจำทุกเดือน คือ ดอกลอยเถ้าแก่ลานข้าว 500, รถ 1,000 บาท",
        "- เดือนธันวาคม 2569 จ่ายประจำ 1,500 บาท สิ้นเดือนเหลือ 10,500 บาท",
        "- เดือนมกราคม 2570 จ่ายประจำ 1,500 บาท, จ่าย กองทุน 5,100 บาท ครบรอบนี้",
        "  สิ้นเดือนเหลือ 6,900 บาท",
        "- เดือนกุมภาพันธ์ 2570 จ่ายประจำ 1,500 บาท, กู้ กองทุน ใหม่ 5,000 บาท สิ้นเดือน",
        "  เหลือ 13,400 บาท",
      ]
    )
  }

  @Test("no line is wider than it may be", arguments: [30, 40, 63, 64, 80, 120])
  func width(_ width: Int) {
    #expect(lines(width).allSatisfy { $0.displayWidth <= width })
    #expect(lines(width, .plain).allSatisfy { $0.displayWidth <= width })
  }
}
