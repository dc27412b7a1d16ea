import Engine
import Testing

@testable import ThaiText

@Suite("Calendar words") struct CalendarWordsTests {
  private func entry(_ amount: Int, _ kind: PaymentCalendar.Entry.Kind) -> PaymentCalendar.Entry {
    PaymentCalendar.Entry(name: "กองทุน", amount: amount.baht, kind: kind)
  }

  @Test func `an amount stays on the line of its name`() {
    let cell = CalendarWords.cell(entry(1_500, .payment(missed: .zero, ends: .nothing)))
    #expect(cell == "กองทุน\u{00A0}1,500")
    #expect(WordBreaks.pieces(of: cell) == [cell])
  }

  @Test func `a payment in part says what stays unpaid`() {
    let part = entry(700, .payment(missed: 800.baht, ends: .nothing))
    #expect(CalendarWords.deed(part) == "จ่าย กองทุน 700 บาท ค้าง 800 บาท")
    #expect(CalendarWords.line(part) == "กองทุน ค้าง 800")
    #expect(CalendarWords.amount(part) == "700")
  }

  @Test func `a payment that is not made at all says only what stays unpaid`() {
    let none = entry(0, .payment(missed: 800.baht, ends: .nothing))
    #expect(CalendarWords.deed(none) == "กองทุน ค้าง 800 บาท")
    #expect(CalendarWords.cell(none) == "กองทุน\u{00A0}ค้าง\u{00A0}800")
    #expect(CalendarWords.amount(none).isEmpty)
  }

  @Test func `borrowing is told from paying`() {
    #expect(CalendarWords.deed(entry(9, .renewal)) == "กู้ กองทุน ใหม่ 9 บาท")
    #expect(CalendarWords.deed(entry(9, .newLoan)) == "กู้ กองทุน 9 บาท")
    #expect(CalendarWords.line(entry(9, .newLoan)) == "กู้ กองทุน (เงินเข้า)")
    #expect(CalendarWords.deed(entry(9, .shortfall)) == "กองทุน ขาด 9 บาท")
  }
}
