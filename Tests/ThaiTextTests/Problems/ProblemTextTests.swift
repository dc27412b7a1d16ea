import HouseholdFile
import Testing
import ThaiText

@Suite("Problem text") struct ProblemTextTests {
  @Test func `the code of the problem is kept for telephoning`() {
    let text = ProblemText(FileProblem(OpeningProblem.missing), file: "farm.json5", source: nil)
    #expect(text.code == "F101")
  }
}
