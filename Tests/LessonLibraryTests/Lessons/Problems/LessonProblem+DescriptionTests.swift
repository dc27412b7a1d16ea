import LessonLibrary
import Testing

@Suite("Lesson problem, description") struct LessonProblemDescriptionTests {
  @Test func `a problem is told with its file, line, column and number`() {
    let problem = LessonProblem(fileName: "a.md", line: 4, column: 2, fact: .noExample)
    #expect(problem.description == "a.md:4:2: noExample (L125)")
    #expect(LessonProblem(fileName: "a.md", fact: .noExample).description.hasPrefix("a.md: "))
  }
}
