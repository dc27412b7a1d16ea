import Testing

@testable import LessonLibrary

@Suite("Lesson problem description") struct LessonProblemDescriptionTests {
  @Test func `place, explanation and code are told in one line`() {
    let problem = LessonProblem(fileName: "03-true-cost.md", line: 4, fact: .badNumber("ten"))
    #expect(
      problem.description
        == "03-true-cost.md:4: minutes must be a whole number from 1 to 600, not \"ten\" (L106)"
    )
  }

  @Test func `a problem of the whole file has no line`() {
    let problem = LessonProblem(fileName: "a.md", line: nil, fact: .noHousehold)
    #expect(problem.description == "a.md: write {{household}} on a line of its own (L111)")
  }

  @Test func `no two facts are told alike`() {
    let told = LessonProblemCodeTests.facts.map {
      LessonProblem(fileName: "a.md", line: nil, fact: $0).description
    }
    #expect(Set(told).count == LessonProblemCode.allCases.count)
  }
}
