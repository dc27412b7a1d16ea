import JSON5
import Testing

@testable import HouseholdFile

@Suite("Reading context") struct ReadingContextTests {
  private func problem(at offset: Int, field: String) -> FileProblem {
    let position = SourcePosition(offset: offset, line: 1, column: 1)
    return FileProblem(
      .value(.listEmpty),
      field: field,
      span: SourceSpan(start: position, end: position)
    )
  }

  @Test func `problems of one place keep the order of reading`() {
    let context = ReadingContext(today: today)
    for (offset, field) in [(5, "a"), (2, "b"), (5, "c"), (2, "d")] {
      context.report(problem(at: offset, field: field))
    }
    #expect(context.sortedProblems.map(\.field) == ["b", "d", "a", "c"])
  }

  @Test func `what goes beyond the limit is left for the next reading`() {
    let context = ReadingContext(today: today)
    for offset in 0..<200 { context.report(problem(at: offset, field: "")) }
    #expect(context.problems.count == HouseholdFile.problemLimit && context.isFull)
  }
}
