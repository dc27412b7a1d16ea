import Testing
import ThaiText

@Suite("Problem summary") struct ProblemSummaryTests {
  @Test func `a single problem needs no summary`() {
    #expect(ProblemSummary.text(count: 1, file: "farm.json5") == nil)
    #expect(ProblemSummary.text(count: 0, file: "farm.json5") == nil)
  }

  @Test func `several places are counted`() {
    #expect(ProblemSummary.text(count: 3, file: "farm.json5") == "มี 3 จุดที่ต้องแก้ใน farm.json5")
    #expect(ProblemSummary.text(count: 3, file: nil) == "มี 3 จุดที่ต้องแก้")
  }

  @Test func `as many as are told at once may not be all`() {
    #expect(
      ProblemSummary.text(count: 100, file: "farm.json5")
        == "มีจุดที่ต้องแก้ใน farm.json5 100 จุดขึ้นไป แก้ชุดนี้ก่อน แล้วเปิดดูอีกที"
    )
  }
}
