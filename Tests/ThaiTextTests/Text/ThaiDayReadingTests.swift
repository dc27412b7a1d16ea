import Testing
import ThaiText

@Suite("Thai day reading") struct ThaiDayReadingTests {
  @Test(arguments: [
    "2569-12-03", "2026-12-03", "2026-12-3", "2026/12/03", "3/12/2569", "3-12-2026", "03.12.2569",
    "๓/๑๒/๒๕๖๙", "3 ธ.ค. 2569", "3 ธันวาคม 2569", "3 ธ.ค. 69", "3 12/2569",
  ])
  func `a day is read in every way it is written`(text: String) throws {
    let day = try #require(ThaiDate.readDay(text))
    #expect([day.yearCE, day.month, day.day] == [2026, 12, 3])
  }

  @Test func `a leap day is read in leap years alone`() {
    #expect(ThaiDate.readDay("29/2/2567")?.day == 29)
    #expect(ThaiDate.readDay("29/2/2569") == nil)
  }

  @Test(arguments: [
    "", "2569-12", "31/4/2569", "0/1/2569", "32/1/2569", "3/13/2569", "3/12/69", "12", "ธ.ค. 2569",
    "-3/12/2569", "2569-12-03-04", "003/12/2569", "a/12/2569",
  ])
  func `what is no day, or could be two, is refused`(text: String) {
    #expect(ThaiDate.readDay(text) == nil)
  }
}
