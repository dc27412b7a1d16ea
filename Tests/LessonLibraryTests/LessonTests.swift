import LessonLibrary
import Testing

@Suite("Lesson") struct LessonTests {
  @Test func `the quiz is the questions of the body, in order`() {
    let quizzes = LessonCatalogue.embedded.lessons.map { lesson in
      lesson.questions.map { MarkdownBlock.question($0) }
    }
    let inBodies = LessonCatalogue.embedded.lessons.map { lesson in
      lesson.body.filter { if case .question = $0 { true } else { false } }
    }
    #expect(quizzes == inBodies)
    #expect(quizzes.contains { $0.count > 1 })
  }
}
