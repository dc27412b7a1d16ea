import Engine
import Testing

@testable import ThaiText

@Suite("Rows of the payment calendar") struct PaymentCalendarRowsTests {
  @Test func `each month has its payments, those that can be ticked off, and what is left`() {
    let household = Household.small(
      cash: 500,
      monthly: 1_000,
      living: 900,
      horizon: 12,
      [.installment("ร้าน", 1_000, payment: 500)]
    )
    let rows = PaymentCalendar(household.plan(), of: household).rows()
    #expect(rows.count == 12)
    #expect(rows[0].month == "ธ.ค. 69")
    #expect(rows[0].deeds == [.init(words: "ร้าน\u{00A0}500", isDone: true)])
    #expect(rows[0].left == "100")
    #expect(rows[1].deeds.first?.words.contains("ค้าง") == true)
    #expect(rows.last?.deeds.isEmpty == true)
  }

  @Test func `what is lacking cannot be ticked off, of a payment or of living costs`() {
    let household = Household.small(
      monthly: 1_000,
      living: 1_200,
      horizon: 2,
      [.installment("ร้าน", 600, payment: 300)]
    )
    let deeds = PaymentCalendar(household.plan(), of: household).rows()[0].deeds
    #expect(deeds.map(\.words) == ["ร้าน\u{A0}ค้าง\u{A0}300", "เงินกินใช้\u{A0}ขาด\u{A0}200"])
    #expect(deeds.map(\.isDone) == [false, false])
  }

  @Test func `of many payments the first are told and the rest together`() {
    let debts = (1...9).map { number in
      Debt.installment("ก้อน \(number)", 100 * number, payment: 100)
    }
    let household = Household.small(monthly: 2_000, horizon: 12, debts)
    let rows = PaymentCalendar(household.plan(), of: household).rows(mostDeeds: 4)
    #expect(rows[0].deeds.count == 4)
    #expect(rows[0].deeds[3].words == "อีก 6 รายการ รวม\u{00A0}600")
  }

  @Test func `of many regular payments some are named and the rest told together`() {
    let debts = (1...4).map { Debt.installment("ก้อน \($0)", 9_000, payment: 100) }
    let household = Household.small(monthly: 2_000, horizon: 12, debts)
    let calendar = PaymentCalendar(household.plan(), of: household)
    #expect(
      calendar.regularWords(mostNamed: 2)
        == "จ่ายประจำทุกเดือน คือ ก้อน 1 100, ก้อน 2 100 บาท และอีก 2 ก้อน รวม 200 บาท"
    )
    #expect(calendar.regularWords()?.hasSuffix("ก้อน 4 100 บาท") == true)
  }
}
