import Engine
import Testing

@testable import ThaiText

@Suite("Words of a recorded month") struct ClosedMonthWordsTests {
  @Test func `the last debt is celebrated otherwise than the first`() {
    #expect(
      ClosedMonthWords.closed(["เถ้าแก่"], left: 2)
        == "ปิดหนี้ “เถ้าแก่” ได้แล้ว เก่งมาก เหลือหนี้อีก 2 ก้อน ขอใบสัญญาคืนด้วย"
    )
    #expect(ClosedMonthWords.closed(["ก", "ข"], left: 0).contains("ไม่มีหนี้แล้ว"))
    for words in [
      ClosedMonthWords.closed(["ก"], left: 0, waiting: ["ธ.ก.ส."]),
      ClosedMonthWords.closed(["ก"], left: 0, knowsDebts: false),
    ] {
      #expect(!words.contains("ไม่มีหนี้แล้ว"))
    }
  }

  @Test func `less than planned is told without blame, and a missed payment with what helps`() {
    #expect(ClosedMonthWords.paid(beyond: Money(baht: -500)).contains("ไม่เป็นไร"))
    #expect(ClosedMonthWords.paid(beyond: Money(baht: 500)).contains("มากกว่าแผน 500 บาท"))
    #expect(ClosedMonthWords.paid(beyond: .zero) == "จ่ายครบทุกก้อนตามแผน")
    #expect(ClosedMonthWords.missed("ธ.ก.ส.", Money(baht: 600)).contains("ยังค้าง 600 บาท"))
  }

  @Test func `money that nobody wrote down is told in both directions`() {
    #expect(ClosedMonthWords.unrecorded(Money(baht: -350)).contains("เงินออกที่ไม่ได้จด 350 บาท"))
    #expect(ClosedMonthWords.unrecorded(Money(baht: 350)).contains("เงินเข้าที่ไม่ได้จด 350 บาท"))
  }

  @Test func `an earlier and a later end are told by how much`() {
    let (march, may) = (YearMonth(year: 2027, month: 3), YearMonth(year: 2027, month: 5))
    #expect(ClosedMonthWords.debtFree(march, before: may).hasSuffix("เร็วกว่าที่คิดไว้ 2 เดือน"))
    #expect(ClosedMonthWords.debtFree(may, before: march).hasSuffix("ช้ากว่าที่คิดไว้ 2 เดือน"))
    #expect(ClosedMonthWords.debtFree(may, before: may) == "ตามแผนใหม่ หนี้หมดเดือนพฤษภาคม 2570")
    #expect(ClosedMonthWords.debtFree(nil, before: may).contains("ยังไม่หมด"))
  }
}
