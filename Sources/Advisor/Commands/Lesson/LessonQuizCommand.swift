import LessonLibrary
import ThaiText

/// Asks the questions of a lesson; where nobody answers, they are a sheet of paper.
struct LessonQuizCommand: Command {
  private let source: LessonSource
  private let household: HouseholdSource?
  private let isForMachines: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    source = LessonSource(name: try arguments.onlyOperand())
    household = arguments.text(.household).map(HouseholdSource.init)
    isForMachines = arguments.has(.json)
  }

  func run(in world: World) -> ExitCode {
    do {
      let lesson = try source.lesson(in: world)
      if isForMachines {
        world.console.show(lesson.quizJSON.line + "\n")
      } else {
        try ask(lesson, in: world)
      }
      return .done
    } catch let problem as UsageProblem {
      return world.tell(problem, of: .lessonQuiz, asJSON: isForMachines)
    } catch let report as ProblemReport {
      return world.tell(report, asJSON: isForMachines)
    } catch {
      preconditionFailure("no other error is thrown: \(error)")
    }
  }

  /// Asks, and keeps the result with the household; what keeps that from being done is told before
  /// the first question.
  private func ask(_ lesson: Lesson, in world: World) throws(ProblemReport) {
    var quiz = Quiz(lesson, console: world.console)
    guard let household else {
      _ = quiz.run()
      return
    }
    _ = try household.document(in: world)
    var record = try world.learningRecord(of: household)
    guard let right = quiz.run() else { return }
    record.note(LearningRecord.QuizResult(lesson, right: right, month: world.today))
    let file = try world.keep(record, of: household)
    let words = file.map(LearningWords.kept) ?? LearningWords.notKept
    world.console.show(world.console.layout.text(Page([.paragraph(words)])))
  }
}

extension Lesson {
  /// The questions for other programs.
  fileprivate var quizJSON: JSONText {
    let questions = questions.map { question in
      JSONText.object([
        ("question", .string(question.text.plainText)),
        ("hint", .string(question.hint.plainText)),
        (
          "choices",
          .array(
            question.choices.map {
              .object([
                ("text", .string($0.text.plainText)), ("right", .bool($0.isRight)),
                ("reason", .string($0.reason.plainText)),
              ])
            }
          )
        ),
        ("reason", .string(question.reason.plainText)),
      ])
    }
    return .object([("id", .string(slug)), ("questions", .array(questions))])
  }
}

extension CommandForm {
  static let lessonQuiz = CommandForm(
    "lesson quiz",
    LessonQuizCommand.self,
    .lessonQuiz,
    flags: [.household],
    operand: .lesson
  )
}
