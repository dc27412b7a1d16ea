import Testing

@testable import LessonLibrary

@Suite("Lesson problem code") struct LessonProblemCodeTests {
  static let facts: [LessonProblem.Fact] = [
    .nameWithoutNumber, .noFrontMatter, .missingKey("a"), .unknownKey("a"), .doubledKey("a"),
    .badNumber("a"), .badDay("a"), .unknownObservation("a"), .doubledSlug(otherFile: "a"),
    .doubledNumber(otherFile: "a"), .noHousehold, .rightChoices(question: "a", count: 0),
  ]

  @Test func `every fact has a code of its own, numbered from L101`() {
    let codes = Self.facts.map { LessonProblemCode($0).rawValue }
    #expect(codes == (1...12).map { $0 < 10 ? "L10\($0)" : "L1\($0)" })
    #expect(codes == LessonProblemCode.allCases.map(\.rawValue))
  }
}
