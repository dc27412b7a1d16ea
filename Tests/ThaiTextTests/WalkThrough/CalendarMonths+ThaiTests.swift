import Engine
import Testing
import ThaiText

@Suite("Months of the year in words") struct CalendarMonthsThaiTests {
  @Test(
    "months that follow each other stand together",
    arguments: [
      ([11], "พ.ย."), ([11, 12], "พ.ย. ธ.ค."), ([5, 11], "พ.ค. พ.ย."), ([6, 7, 8], "มิ.ย.–ส.ค."),
      ([12, 1], "ธ.ค. ม.ค."), ([11, 12, 1, 2], "พ.ย.–ก.พ."), (Array(1...12), "ทุกเดือน"),
    ]
  )
  func words(_ months: [Int], _ words: String) { #expect(CalendarMonths(months).thai == words) }

  @Test func `every set of months reads back`() throws {
    for bits in 1..<4096 {
      let months = CalendarMonths((1...12).filter { bits & 1 << ($0 - 1) != 0 })
      #expect(try ThaiDate.readMonthsOfYear(months.thai).months == months)
    }
  }
}
