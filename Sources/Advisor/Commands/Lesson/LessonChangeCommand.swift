import LessonLibrary
import ThaiText

/// Tells what changed in a workshop between the answers before learning and those after it.
struct LessonChangeCommand: Command {
  private let file: String
  private let isForMachines: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    file = try arguments.onlyOperand()
    isForMachines = arguments.has(.json)
  }

  func run(in world: World) -> ExitCode {
    do {
      let table = AssessmentTable(try world.bytes(of: file), assessment: .embedded)
      let name = file == "-" ? nil : file
      if let report = ProblemReport(table.problems.map { ToldProblem($0, file: name) }) {
        return world.tell(report, asJSON: isForMachines)
      }
      world.console.show(text(of: table, in: world))
      return .done
    } catch {
      return world.tell(error, asJSON: isForMachines)
    }
  }

  private func text(of table: AssessmentTable, in world: World) -> String {
    let change = AssessmentChange(assessment: .embedded, people: table.people)
    let page = AssessmentPage(change: change, catalogue: world.lessons)
    return isForMachines
      ? page.json(answeredOnce: table.answeredOnce).line + "\n"
      : world.console.layout.text(page.page(answeredOnce: table.answeredOnce))
  }
}

extension CommandForm {
  static let lessonChange = CommandForm(
    "lesson change",
    LessonChangeCommand.self,
    .lessonChange,
    operand: .path
  )
}
