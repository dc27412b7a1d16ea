import HouseholdFile
import Testing

@Suite("Opening problem") struct OpeningProblemTests {
  @Test func `every way of not opening a file has a code of its own`() {
    let problems: [OpeningProblem] = [
      .missing, .unreadable, .tooLarge(bytes: 2, limit: 1), .folder, .unwritable,
    ]
    #expect(problems.map(\.code.rawValue) == (101...105).map { "F\($0)" })
  }
}
