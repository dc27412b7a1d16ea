import Testing

@testable import LessonLibrary

@Suite("Lesson problem") struct LessonProblemTests {
  @Test func `a problem carries the code of its fact`() {
    let problem = LessonProblem(fileName: "01-a.md", line: 4, fact: .badNumber("ten"))
    #expect(problem.code == .badNumber)
  }
}
