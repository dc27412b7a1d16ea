import LessonLibrary
import ThaiText

/// Asks the questions of a lesson; where nobody sits, tells the answers.
struct LessonQuizCommand: Command {
  private let source: LessonSource
  private let isForMachines: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    source = LessonSource(name: try arguments.onlyOperand())
    isForMachines = arguments.has(.json)
  }

  func run(in world: World) -> ExitCode {
    do {
      let lesson = try source.lesson(in: world)
      if isForMachines {
        world.console.show(lesson.quizJSON.line + "\n")
      } else {
        Quiz(lesson, console: world.console).run()
      }
      return .done
    } catch {
      return world.tell(error, of: .lessonQuiz, asJSON: isForMachines)
    }
  }
}

extension Lesson {
  /// The questions for other programs.
  fileprivate var quizJSON: JSONText {
    let questions = questions.map { question in
      JSONText.object([
        ("question", .string(question.text.plainText)),
        (
          "choices",
          .array(
            question.choices.map {
              .object([("text", .string($0.text.plainText)), ("right", .bool($0.isRight))])
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
    operand: .lesson
  )
}
