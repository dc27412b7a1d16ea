import Engine
import HouseholdFile
import LessonLibrary
import ThaiText

/// Shows a lesson, with a household's own numbers if one is given.
struct LessonShowCommand: Command {
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
      world.console.show(text(try page(of: lesson, in: world), of: lesson, in: world))
      return .done
    } catch let problem as UsageProblem {
      return world.tell(problem, of: .lessonShow, asJSON: isForMachines)
    } catch let report as ProblemReport {
      return world.tell(report, asJSON: isForMachines)
    } catch {
      preconditionFailure("no other error is thrown: \(error)")
    }
  }

  private func text(_ page: Page, of lesson: Lesson, in world: World) -> String {
    guard isForMachines else { return world.console.layout.text(page) }
    let layout = PageLayout(width: world.console.layout.width, style: .plain)
    return lesson.json(adding: [("text", .string(layout.text(page)))]).line + "\n"
  }

  private func page(of lesson: Lesson, in world: World) throws(ProblemReport) -> Page {
    let diagnosis = try household.map { (source) throws(ProblemReport) in
      world.diagnosis(of: try source.document(in: world).household)
    }
    let contacts = world.contacts(in: diagnosis?.household.start ?? world.today)
    return LessonPage(lesson, diagnosis: diagnosis, contacts: contacts).page
  }
}

extension Flag {
  /// Whose numbers a lesson speaks of.
  static let household = Flag("for", .file, FlagWords.household)
}

extension CommandForm {
  static let lessonShow = CommandForm(
    "lesson show",
    LessonShowCommand.self,
    .lessonShow,
    flags: [.household],
    operand: .lesson
  )
}
