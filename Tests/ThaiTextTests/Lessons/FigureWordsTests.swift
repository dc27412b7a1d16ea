import Engine
import Testing
import ThaiText

@Suite("Figure words") struct FigureWordsTests {
  @Test(arguments: [
    ("percentPerYear", 160_000, "ร้อยละ 16 ต่อปี"), ("percentPerMonth", 12_500, "ร้อยละ 1.25 ต่อเดือน"),
    ("percent", 80_000, "ร้อยละ 8"), ("baht", 1_000_000_000, "100,000 บาท"),
    ("months", 40_000, "4 เดือน"), ("ratio", 3_300, "33 บาทใน 100 บาท"),
  ])
  func `a figure is told with its unit`(unit: String, value: Int, words: String) {
    #expect(FigureWords.words(unit: unit, tenThousandths: value, text: nil) == words)
  }

  @Test func `a text is told as it stands, without signs that could harm a reader`() {
    #expect(
      FigureWords.words(unit: "text", tenThousandths: nil, text: "12\u{1B}13") != "12\u{1B}13"
    )
    #expect(FigureWords.words(unit: "phone", tenThousandths: nil, text: "1213") == "1213")
  }

  @Test func `the last day of a month follows the calendar`() {
    #expect(FigureWords.lastDay(of: YearMonth(year: 2026, month: 12)) == "31 ธันวาคม 2569")
    #expect(FigureWords.lastDay(of: YearMonth(year: 2028, month: 2)) == "29 กุมภาพันธ์ 2571")
  }

  @Test func `the ways of telling an end name its day`() {
    let ways = FigureWords.ends(in: YearMonth(year: 2026, month: 9))
    #expect(ways.contains("ถึง 30 กันยายน 2569"))
    #expect(ways.allSatisfy { $0.hasSuffix("30 กันยายน 2569") })
  }
}
