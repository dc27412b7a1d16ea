import Engine
import Testing
import ThaiText

@testable import Advisor

@Suite("Months from the walk-through") struct ResultsMonthsTests {
  /// What was said after the results of a family's file were seen.
  private func talk(_ typed: [String]) -> Transcript {
    Transcript(
      typing: ["2", MonthFamily.file] + Script.screens + typed,
      files: [MonthFamily.file: MonthFamily.text]
    )
  }

  @Test func `a month is recorded and shown beside the plan without leaving`() throws {
    let asPlanned = Array(repeating: "", count: 9)
    let transcript = talk(["2", "1"] + asPlanned + ["2", "", "q"])
    #expect(transcript.text.contains(ProgressWords.nothingYet))
    #expect(transcript.text.contains("จดเดือนธันวาคม 2569 แล้ว"))
    #expect(transcript.text.contains(ProgressWords.title(of: "บ้านยายคำ")))
    #expect(transcript.text.hasSuffix(WelcomeWords.farewell + "\n"))
    let household = try #require(transcript.household(in: MonthFamily.file))
    #expect(household.start == YearMonth(year: 2027, month: 1))
  }

  @Test func `answers that were just kept can be followed by months`() {
    let told = ["3"] + Script.farmFamily + [""] + Script.screens
    let transcript = Transcript(typing: told + ["1", "k", "2", "q"])
    #expect(transcript.text.contains(ProgressWords.nothingYet))
    #expect(!transcript.text.contains(KeepingWords.leavingAsk))
  }

  @Test func `leaving in the middle of a month leaves the program, with the answers kept`() {
    let transcript = talk(["1", "35000", "ออก"])
    #expect(transcript.text.contains(CheckInWords.leftOff))
    #expect(transcript.text.hasSuffix(WelcomeWords.farewell + "\n"))
    #expect(transcript.file(HouseholdRecords(file: MonthFamily.file).draft) != nil)
    #expect(transcript.file(MonthFamily.file) == MonthFamily.text)
  }

  @Test func `a sample family and answers without a file have no months`() {
    let sample = Transcript(typing: ["1", "1"] + Script.screens + ["q"])
    #expect(!sample.text.contains(ResultWords.checkIn))
  }
}
