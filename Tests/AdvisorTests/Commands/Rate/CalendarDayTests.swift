import Testing

@testable import Advisor

@Suite("Calendar day") struct CalendarDayTests {
  @Test func `days follow one another through leap years and centuries`() {
    let days = [
      CalendarDay(year: 1999, month: 12, day: 31), CalendarDay(year: 2000, month: 1, day: 1),
      CalendarDay(year: 2000, month: 2, day: 28), CalendarDay(year: 2000, month: 2, day: 29),
      CalendarDay(year: 2000, month: 3, day: 1), CalendarDay(year: 2100, month: 2, day: 28),
      CalendarDay(year: 2100, month: 3, day: 1),
    ]
    let between = zip(days, days.dropFirst()).map { $1.ordinal - $0.ordinal }
    #expect(between == [1, 58, 1, 1, 36_523, 1])
  }

  @Test func `a year has 365 days here`() {
    let start = CalendarDay(year: 2027, month: 12, day: 1)
    #expect(start.years(until: CalendarDay(year: 2028, month: 12, day: 1)) == 366.0 / 365)
  }
}
