import HouseholdFile
import ThaiText

/// Takes back the last change that the program made to a household's file.
struct UndoCommand: Command {
  private let file: String
  private let isAgreed: Bool
  private let isForMachines: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    file = try arguments.onlyOperand()
    isAgreed = arguments.has(.yes)
    isForMachines = arguments.has(.json)
  }

  func run(in world: World) -> ExitCode {
    do throws(ProblemReport) {
      try world.requireRecordsInPlace(of: file)
      var open = try OpenRecords(undoing: file, in: world)
      if !isForMachines { world.tellFound(in: open) }
      guard let last = open.journal.standing.last else { throw nothingToUndo }
      guard try agrees(to: last, changed: open.text != last.after, in: world) else {
        world.console.show(world.console.layout.text(Page([.paragraph(RecordsWords.notUndone)])))
        return .done
      }
      let backup = open.records.backup(before: open.journal.nextNumber)
      try undo(last, &open)
      show(last, backup: backup, in: world)
      return .done
    } catch {
      return world.tell(error, asJSON: isForMachines)
    }
  }

  private var nothingToUndo: ProblemReport {
    ProblemReport(.nothingToUndo, RecordsWords.nothingToUndo, file: file, exitCode: .wrongUse)
  }

  private func undo(_ last: JournalEntry, _ open: inout OpenRecords) throws(ProblemReport) {
    do throws(OpeningProblem) {
      try open.commit(.undoing(last.number), text: last.before)
    } catch {
      throw ProblemReport(error, writing: open.records)
    }
  }

  /// Whether a change may be taken back, with what a person changed since.
  private func agrees(
    to last: JournalEntry,
    changed isChanged: Bool,
    in world: World
  ) throws(ProblemReport) -> Bool {
    if isAgreed { return true }
    guard world.console.isInteractive, !isForMachines else {
      guard isChanged else { return true }
      throw ProblemReport(.changedSince, RecordsWords.changedSince, file: file, exitCode: .wrongUse)
    }
    let ask =
      isChanged
      ? RecordsWords.changedSinceAsk
      : RecordsWords.undoAsk(last.recorded?.month, isCorrection: last.isCorrection)
    let place = try? Conversation(console: world.console).choose(
      ask,
      from: ChoiceList(RecordsWords.undoChoices),
      standing: 0,
      more: isChanged ? [RecordsWords.changedSince.mend] : RecordsWords.undoMore
    )
    return place == 1
  }

  private func show(_ last: JournalEntry, backup: String, in world: World) {
    guard !isForMachines else {
      let json = JSONText.object([
        ("plodnee", .integer(1)), ("undone", .integer(last.number)),
        ("month", last.recorded.map { .string($0.month.iso) } ?? .null),
      ])
      world.console.show(json.line + "\n")
      return
    }
    let words = RecordsWords.undone(
      last.recorded?.month,
      isCorrection: last.isCorrection,
      backup: backup
    )
    world.console.show(world.console.layout.text(Page([.paragraph(words)])))
  }
}

extension JournalEntry {
  /// Whether a month was recorded otherwise than before.
  fileprivate var isCorrection: Bool {
    if case .correction = change { return true }
    return false
  }
}

extension Flag {
  /// No question is asked.
  static let yes = Flag("yes", .none, MonthFlagWords.yes)
}

extension CommandForm {
  static let undo = CommandForm(
    "undo",
    UndoCommand.self,
    .undo,
    flags: [.yes],
    operand: .household
  )
}
