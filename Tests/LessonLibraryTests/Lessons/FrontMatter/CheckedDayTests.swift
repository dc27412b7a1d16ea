import LessonLibrary
import Testing

@Suite("Checked day") struct CheckedDayTests {
  @Test(arguments: ["2569-11-22", "2400-01-01", "2567-02-29", "2543-02-29", "2569-12-31"])
  func `a day of the Buddhist era is read and written alike`(text: String) throws {
    #expect(try #require(CheckedDay(text)).description == text)
  }

  @Test(arguments: [
    "", "2569", "2569-11", "2569-11-22-1", "2569-1-22", "69-11-22", "2026-11-22", "2569-13-01",
    "2569-00-01", "2569-11-31", "2569-11-00", "2569-02-29", "2443-02-29", "2569/11/22",
    "๒๕๖๙-๑๑-๒๒", "+569-11-22", "2569--1-22",
  ])
  func `anything else is no day`(text: String) {
    #expect(CheckedDay(text) == nil)
  }

  @Test func `days are compared by year, then month, then day`() {
    let days = ["2568-12-31", "2569-01-30", "2569-02-01", "2569-02-02"].compactMap {
      CheckedDay($0)
    }
    #expect(days.count == 4)
    #expect(days.reversed().sorted() == days)
  }
}
