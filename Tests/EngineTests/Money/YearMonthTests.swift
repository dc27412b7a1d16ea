import Engine
import Testing

@Suite("Year and month") struct YearMonthTests {
  @Test func `a month knows its year and number`() {
    let december = YearMonth(year: 2026, month: 12)
    #expect(december.year == 2026)
    #expect(december.month == 12)
    #expect(december.buddhistYear == 2569)
    #expect(YearMonth(ordinal: december.ordinal) == december)
  }

  @Test func `after December comes January`() {
    let december = YearMonth(year: 2026, month: 12)
    #expect(december.adding(months: 1) == YearMonth(year: 2027, month: 1))
    #expect(december.adding(months: -12) == YearMonth(year: 2025, month: 12))
    #expect(december.adding(months: 25) == YearMonth(year: 2029, month: 1))
  }

  @Test func `months between are counted in both directions`() {
    let start = YearMonth(year: 2026, month: 11)
    #expect(start.months(until: YearMonth(year: 2027, month: 2)) == 3)
    #expect(start.months(until: YearMonth(year: 2025, month: 11)) == -12)
    #expect(start.months(until: start) == 0)
  }

  @Test(arguments: [
    (2026, 2, 28), (2028, 2, 29), (2100, 2, 28), (2000, 2, 29), (2026, 4, 30), (2026, 12, 31),
  ])
  func `days follow the civil calendar`(year: Int, month: Int, days: Int) {
    #expect(YearMonth(year: year, month: month).days == days)
  }

  @Test func `a year has 365 days, every fourth one more`() {
    func days(in year: Int) -> Int {
      (1...12).reduce(0) { $0 + YearMonth(year: year, month: $1).days }
    }
    #expect((2025...2029).map(days) == [365, 365, 365, 366, 365])
  }

  @Test func `earlier months come first`() {
    #expect(YearMonth(year: 2026, month: 12) < YearMonth(year: 2027, month: 1))
    #expect(!(YearMonth(year: 2027, month: 1) < YearMonth(year: 2027, month: 1)))
  }
}
