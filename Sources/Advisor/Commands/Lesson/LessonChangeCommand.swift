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
      let table = AssessmentTable(try world.tableBytes(of: file), assessment: .embedded)
      let name = file == "-" ? nil : file
      let report = ProblemReport(table.problems.map { ToldProblem($0, file: name) })
      if let report, table.people.isEmpty, table.answeredOnce == 0 {
        return world.tell(report, asJSON: isForMachines)
      }
      return tell(table, report, in: world)
    } catch {
      return world.tell(error, asJSON: isForMachines)
    }
  }

  /// Tells what changed with those who can be counted, and why others cannot.
  private func tell(
    _ table: AssessmentTable,
    _ report: ProblemReport?,
    in world: World
  ) -> ExitCode {
    let change = AssessmentChange(assessment: .embedded, people: table.people)
    let page = AssessmentPage(change: change, catalogue: world.lessons)
    let others = (once: table.answeredOnce, unread: table.unread)
    guard !isForMachines else {
      let problems = report.map { [("problems", JSONText.array($0.problems.map(\.json)))] } ?? []
      world.console.show(JSONText.object(page.members(others) + problems).line + "\n")
      return report?.exitCode ?? .done
    }
    world.console.show(world.console.layout.text(page.page(others)))
    return report.map { world.tell($0, asJSON: false) } ?? .done
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
