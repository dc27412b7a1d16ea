import Engine
import LessonLibrary
import ThaiText

/// What a household learnt so far, as a page tells it.
struct LearningPage {
  let record: LearningRecord
  let catalogue: LessonCatalogue

  /// How far the household has come, lesson by lesson; empty before the first.
  var blocks: [Page.Block] {
    let lessons = record.lessons
    guard !lessons.isEmpty else { return [] }
    let progress = LearningWords.progress(lessons: lessons.count, passed: record.passed.count)
    return [
      .heading(LearningWords.heading), .paragraph(progress),
      .points(lessons.map { Page.Point(title(of: $0), detail: result(of: $0)) }),
    ]
  }

  /// The same for other programs, one element a lesson.
  var json: JSONText {
    .array(
      record.lessons.map { lesson in
        let quiz = record.lastQuiz(of: lesson)
        return .object([
          ("id", .string(lesson)),
          ("right", quiz.map { .integer($0.right) } ?? .null),
          ("questions", quiz.map { .integer($0.questions) } ?? .null),
          ("passed", .bool(record.passed.contains(lesson))),
        ])
      }
    )
  }

  /// A lesson that is no longer at hand is told by its permanent name.
  private func title(of lesson: String) -> String {
    (catalogue.lesson(lesson)?.title ?? lesson).safeForTerminal
  }

  private func result(of lesson: String) -> String {
    guard let quiz = record.lastQuiz(of: lesson) else {
      let month = record.readings.last(where: { $0.lesson == lesson })?.month
      return LearningWords.read(in: month?.inSentence ?? "")
    }
    return LearningWords.answered(
      right: quiz.right,
      of: quiz.questions,
      isPassed: record.passed.contains(lesson),
      in: quiz.month.inSentence
    )
  }
}
