import Engine
import Testing

@testable import ThaiText

@Suite("Thai money, months and rates") struct MoneyThaiTests {
  @Test func `money is said with its unit, satang only where they matter`() {
    #expect(Money(satang: 123_450).thai == "1,234.50 บาท")
    #expect(Money(satang: 123_450).wholeThai == "1,235 บาท")
    #expect(Money(satang: 123_450).wholeThaiAmount == "1,235")
  }

  @Test func `a month in a sentence drops a year that was just said`() {
    #expect(YearMonth.month(1).inSentence == "เดือนธันวาคม 2569")
    #expect(YearMonth.month(3).inSentence(after: .month(2)) == "เดือนกุมภาพันธ์")
    #expect(YearMonth.month(2).inSentence(after: .month(1)) == "เดือนมกราคม 2570")
    #expect(YearMonth.month(2).inSentence(after: nil) == "เดือนมกราคม 2570")
    #expect(YearMonth.month(2).inSentence(after: .month(2)) == "เดือนเดียวกัน")
  }

  @Test(
    "a rate is said with its period, by the month where villagers say it so",
    arguments: [
      (600_000, "ร้อยละ 5 ต่อเดือน (ปีละ 60)"), (68_750, "ร้อยละ 6.875 ต่อปี"),
      (240_000, "ร้อยละ 2 ต่อเดือน (ปีละ 24)"), (2_156_069, "ราวร้อยละ 18 ต่อเดือน (ปีละ 215.6)"),
      (150_000, "ร้อยละ 15 ต่อปี"),
    ]
  )
  func rates(_ ppm: Int, _ text: String) { #expect(NominalAnnualRate(ppm: ppm).thai == text) }

  @Test func `names are listed with one และ before the last`() {
    #expect([String]().thaiList.isEmpty)
    #expect(["“ก”"].thaiList == "“ก”")
    #expect(["“ก”", "“ข”", "“ค”"].thaiList == "“ก” “ข” และ “ค”")
    #expect(["โต๊ะ 2", "โต๊ะ 3"].thaiList == "โต๊ะ 2 และโต๊ะ 3")
  }

  @Test func `a name that a person gave is made safe and quoted`() {
    #expect("แดง\u{1B}[2J".quotedThai == "“แดง\u{FFFD}[2J”")
  }
}
