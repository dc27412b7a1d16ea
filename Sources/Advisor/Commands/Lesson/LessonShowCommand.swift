import Engine
import HouseholdFile
import LessonLibrary
import ThaiText

/// Shows a lesson, with a household's own numbers if one is given.
struct LessonShowCommand: Command {
  private let source: LessonSource
  private let household: HouseholdSource?
  private let isNoted: Bool
  private let isForMachines: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    source = LessonSource(name: try arguments.onlyOperand())
    household = arguments.text(.household).map(HouseholdSource.init)
    isNoted = arguments.has(.noteReading)
    if isNoted, household == nil { throw arguments.missing(of: [.household]) }
    isForMachines = arguments.has(.json)
  }

  func run(in world: World) -> ExitCode {
    do {
      let lesson = try source.lesson(in: world)
      let page = try page(of: lesson, in: world)
      if isNoted { try note(lesson, in: world) }
      world.console.show(text(page, of: lesson, in: world))
      return .done
    } catch let problem as UsageProblem {
      return world.tell(problem, of: .lessonShow, asJSON: isForMachines)
    } catch let report as ProblemReport {
      return world.tell(report, asJSON: isForMachines)
    } catch {
      preconditionFailure("no other error is thrown: \(error)")
    }
  }

  /// Notes that the household read the lesson.
  private func note(_ lesson: Lesson, in world: World) throws(ProblemReport) {
    guard let household else { return }
    var record = try world.learningRecord(of: household)
    record.noteReading(of: lesson.slug, in: world.today)
    try world.keep(record, of: household)
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
    var page = LessonPage(lesson, diagnosis: diagnosis, contacts: contacts)
    if let household, household.learningFile(in: world) != nil {
      page.quizFlags = household.forHousehold
    }
    return page.page
  }
}

extension Flag {
  /// Whose numbers a lesson speaks of.
  static let household = Flag("for", .file, FlagWords.household)
  /// That the household read the lesson.
  static let noteReading = Flag("read", .none, FlagWords.noteReading)
}

extension CommandForm {
  static let lessonShow = CommandForm(
    "lesson show",
    LessonShowCommand.self,
    .lessonShow,
    flags: [.household, .noteReading],
    operand: .lesson
  )
}
