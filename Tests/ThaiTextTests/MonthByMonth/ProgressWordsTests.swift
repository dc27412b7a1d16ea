import Engine
import Testing

@testable import ThaiText

@Suite("Words of the way so far") struct ProgressWordsTests {
  private let much = Money(baht: 100_000)
  private let little = Money(baht: 15_000)
  private let renewal = Renewal(
    debt: "ธ.ก.ส.",
    month: YearMonth(year: 2027, month: 5),
    amount: Money(baht: 52_700)
  )

  @Test func `what will be borrowed again is said and counted`() {
    #expect(
      ProgressWords.repaid(highest: much, now: little, percent: 32, renewals: [renewal])
        == "เคยเป็นหนี้มากสุด 100,000 บาท ตอนนี้เหลือ 15,000 บาท "
        + "แต่จะกู้ “ธ.ก.ส.” รอบใหม่ 52,700 บาท เดือนพฤษภาคม 2570 นับรวมแล้ว ใช้คืนไปแล้วร้อยละ 32"
    )
  }

  @Test func `no debt is left only where none waits and all were told`() {
    let none = ProgressWords.repaid(highest: much, now: .zero, percent: 100)
    #expect(none.contains("ไม่มีหนี้แล้ว"))
    for words in [
      ProgressWords.repaid(highest: much, now: .zero, percent: 47, renewals: [renewal]),
      ProgressWords.repaid(highest: much, now: .zero, percent: 100, waiting: ["ธ.ก.ส."]),
      ProgressWords.repaid(highest: much, now: .zero, percent: 100, knowsDebts: false),
    ] {
      #expect(!words.contains("ไม่มีหนี้แล้ว"))
    }
  }

  @Test func `months without a record are named`() {
    let months = [YearMonth(year: 2027, month: 1), YearMonth(year: 2027, month: 2)]
    #expect(ProgressWords.missing(months).hasPrefix("ไม่ได้จด 2 เดือน: ม.ค. 70, ก.พ. 70"))
  }
}
