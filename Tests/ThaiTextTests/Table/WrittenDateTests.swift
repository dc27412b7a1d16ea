import Testing

@testable import ThaiText

@Suite("Written date") struct WrittenDateTests {
  @Test func `a number above twelve tells which one is the month`() {
    #expect(WrittenDate("3/31/2027")?.isMonthFirst == true)
    #expect(WrittenDate("31/3/2027")?.isMonthFirst == false)
    #expect(WrittenDate("31/3/2027")?.isAmbiguous == false)
    #expect(WrittenDate("3/4/2027")?.isAmbiguous == true)
    #expect(WrittenDate("๓/๔/๒๕๗๐")?.isAmbiguous == true)
  }

  @Test func `the same number twice means the same either way`() {
    #expect(WrittenDate("4/4/2570")?.isAmbiguous == false)
  }

  @Test(arguments: [
    "", "3/2570", "มี.ค. 70", "2027-03-31", "a/b/c", "0/3/2570", "3/32/2570", "1//2",
  ])
  func `anything else is no such date`(text: String) {
    #expect(WrittenDate(text) == nil)
  }

  @Test func `only a time is taken away behind a date`() {
    #expect(WrittenDate.withoutTime("2027-03-31 00:00:00") == "2027-03-31")
    #expect(WrittenDate.withoutTime("มี.ค. 70") == "มี.ค. 70")
    #expect(WrittenDate.withoutTime("0:00") == "0:00")
  }
}
