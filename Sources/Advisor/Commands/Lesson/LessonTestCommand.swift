import Engine
import HouseholdFile
import LessonLibrary
import ThaiText

/// Asks a household before learning or after it, or tells what changed between the two.
struct LessonTestCommand: Command {
  private let household: HouseholdSource
  private let occasion: TestOccasion?
  private let typed: String?
  private let isForMachines: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    household = HouseholdSource(name: try arguments.onlyOperand())
    if arguments.has(.before) { try arguments.refuse([.after], beside: .before) }
    occasion = arguments.has(.before) ? .before : arguments.has(.after) ? .after : nil
    typed = arguments.text(.answers)
    if typed != nil, occasion == nil { throw arguments.missing(of: [.before]) }
    isForMachines = arguments.has(.json)
  }

  func run(in world: World) -> ExitCode {
    do {
      let name = try household.document(in: world).household.name
      let record = try world.learningRecord(of: household)
      if let occasion { return try ask(occasion, record, in: world) }
      tell(record, of: name, in: world)
      return .done
    } catch {
      return world.tell(error, asJSON: isForMachines)
    }
  }

  /// Asks all questions and keeps the answers.
  private func ask(
    _ occasion: TestOccasion,
    _ record: LearningRecord,
    in world: World
  ) throws(ProblemReport) -> ExitCode {
    guard let answers = try answers(in: world) else { return .done }
    var record = record
    record.tests.append(LearningRecord.TestResult(occasion, month: world.today, answers: answers))
    let file = try world.keep(record, of: household)
    let kept = file.map(LearningWords.kept) ?? LearningWords.notKept
    let thanks = AssessmentWords.thanks(
      answered: answers.count,
      of: Assessment.embedded.questions.count
    )
    show([.paragraph(thanks), .paragraph(kept)], in: world)
    if file != nil, occasion == .after {
      world.console.show("\n")
      tell(record, of: try household.document(in: world).household.name, in: world)
    }
    return .done
  }

  /// The answers that were typed with the command, or are typed now; nil when nobody gives any.
  private func answers(in world: World) throws(ProblemReport) -> AssessmentChange.Answers? {
    if let typed {
      let table = TypedAnswers(typed, assessment: .embedded)
      if let problem = table.problem {
        throw ProblemReport(ToldProblem(problem, file: nil))
      }
      return table.answers
    }
    guard world.console.isInteractive else {
      show(AssessmentSheet(assessment: .embedded).page.blocks, in: world)
      return nil
    }
    return AssessmentInterview(assessment: .embedded, console: world.console).run()
  }

  /// What changed; what to do first while there is nothing to compare.
  private func tell(_ record: LearningRecord, of name: String, in world: World) {
    guard let before = record.lastTest(.before) else {
      return next(AssessmentWords.notStarted, .before, in: world)
    }
    guard let after = record.lastTest(.after) else {
      return next(AssessmentWords.notRepeated, .after, in: world)
    }
    let change = AssessmentChange(
      assessment: .embedded,
      people: [(before.answers, after.answers)]
    )
    let page = AssessmentPage(change: change, catalogue: world.lessons)
    if isForMachines {
      world.console.show(JSONText.object(page.members((once: 0, unread: 0))).line + "\n")
    } else {
      show(page.page(of: name).blocks, in: world)
    }
  }

  private func next(_ words: String, _ flag: Flag, in world: World) {
    if isForMachines {
      world.console.show(JSONText.object([("people", .integer(0))]).line + "\n")
    } else {
      let command = "\(CommandForm.lessonTest.name) \(household.asOperand) \(flag.typed)"
      show([.paragraph(words), .verbatim(["plodnee \(command)"])], in: world)
    }
  }

  private func show(_ blocks: [Page.Block], in world: World) {
    world.console.show(world.console.layout.text(Page(blocks)))
  }
}

extension Flag {
  /// Before learning.
  static let before = Flag("before", .none, FlagWords.before)
  /// After learning.
  static let after = Flag("after", .none, FlagWords.after)
  /// Answers that were marked on paper.
  static let answers = Flag("answers", .text, FlagWords.answers)
}

extension CommandForm {
  static let lessonTest = CommandForm(
    "lesson test",
    LessonTestCommand.self,
    .lessonTest,
    flags: [.before, .after, .answers],
    operand: .household
  )
}
