import Engine
import Testing

@Suite("Calendar months") struct CalendarMonthsTests {
  @Test func `a set holds the months it was given, in the order of the year`() {
    let months = CalendarMonths([11, 5, 5])
    #expect(months.months == [5, 11])
    #expect(months.count == 2)
    #expect(months.contains(5))
    #expect(!months.contains(6))
  }

  @Test func `a year has twelve months`() {
    #expect(CalendarMonths.all.months == Array(1...12))
    #expect(CalendarMonths.all == CalendarMonths(1...12))
  }

  @Test func `no month is a set too`() {
    #expect(CalendarMonths([]).months.isEmpty)
    #expect(CalendarMonths([]).count == 0)
  }
}
