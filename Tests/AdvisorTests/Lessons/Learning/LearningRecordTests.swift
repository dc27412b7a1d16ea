import Engine
import Testing

@testable import Advisor

@Suite("Learning record") struct LearningRecordTests {
  private let december = YearMonth(year: 2026, month: 12)

  private func quiz(_ lesson: String, _ right: Int, of questions: Int) -> LearningRecord.QuizResult
  {
    LearningRecord.QuizResult(lesson: lesson, month: december, right: right, of: questions)
  }

  @Test(arguments: [(3, 3, true), (2, 3, true), (1, 3, false), (5, 6, true), (4, 6, false)])
  func `at most one wrong answer passes`(right: Int, questions: Int, isPassed: Bool) {
    #expect(quiz("a", right, of: questions).isPassed == isPassed)
  }

  @Test func `what was passed once stays passed`() {
    var record = LearningRecord()
    record.note(quiz("a", 3, of: 3))
    record.note(quiz("a", 0, of: 3))
    record.note(quiz("b", 1, of: 3))
    #expect(record.passed == ["a"])
    #expect(record.lastQuiz(of: "a")?.right == 0)
    #expect(record.lessons == ["a", "b"])
  }

  @Test func `a quiz counts as reading, the same lesson twice in a row once`() {
    var record = LearningRecord()
    #expect(record.lastRead == nil)
    record.noteReading(of: "a", in: december)
    record.note(quiz("a", 1, of: 3))
    record.noteReading(of: "b", in: december)
    record.noteReading(of: "a", in: december)
    #expect(record.readings.map(\.lesson) == ["a", "b", "a"])
    #expect(record.lastRead == "a")
  }

  @Test func `the last test of an occasion counts`() {
    var record = LearningRecord()
    record.tests = [
      LearningRecord.TestResult(.before, month: december, answers: ["q": 1]),
      LearningRecord.TestResult(.before, month: december, answers: ["q": 2]),
    ]
    #expect(record.lastTest(.before)?.answers == ["q": 2])
    #expect(record.lastTest(.after) == nil)
  }
}
