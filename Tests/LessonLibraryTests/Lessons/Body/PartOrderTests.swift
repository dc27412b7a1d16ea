import LessonLibrary
import Testing

@testable import LessonLibrary

@Suite("Part order") struct PartOrderTests {
  private func flaws(_ parts: [LessonPart?]) -> [LessonProblem.Fact] {
    let sections = parts.enumerated().map { index, part in
      LessonSection(part: part, heading: [], line: index, blocks: [])
    }
    return PartOrder(sections).problems.map(\.fact)
  }

  @Test func `parts in their places have no flaw, whatever stands between`() {
    #expect(flaws([nil, .objective, .activity, .quiz, .promise]) == [])
    #expect(flaws([nil, .objective, nil, nil, .activity, nil, .quiz, nil, .promise]) == [])
  }

  @Test func `a part that is missing, doubled or out of place is told`() {
    #expect(flaws([nil, .objective, .quiz, .promise]) == [.part(.activity, .missing)])
    #expect(
      flaws([nil, .objective, .activity, .activity, .quiz, .promise])
        == [.part(.activity, .doubled)]
    )
    #expect(
      flaws([nil, .objective, .quiz, .activity, .promise]) == [.part(.quiz, .misplaced)]
    )
    #expect(
      flaws([nil, nil, .objective, .activity, .quiz, .promise]) == [.part(.objective, .misplaced)]
    )
    #expect(
      flaws([nil, .objective, .activity, .quiz, .promise, nil]) == [.part(.promise, .misplaced)]
    )
  }
}
