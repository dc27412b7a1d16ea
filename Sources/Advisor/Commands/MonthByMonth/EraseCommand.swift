import HouseholdFile
import ThaiText

/// Removes a household's file with all records of it.
struct EraseCommand: Command {
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
      let traces = try HouseholdTraces(of: file, in: world)
      guard isAgreed || world.console.isInteractive else {
        return world.tell(.flagsMissing([Flag.yes.typed]), of: .erase, asJSON: isForMachines)
      }
      guard isAgreed || agrees(traces, in: world) else {
        say(RecordsWords.notErased, in: world)
        return .done
      }
      try traces.erase()
      tell(traces, in: world)
      return .done
    } catch {
      return world.tell(error, asJSON: isForMachines)
    }
  }

  /// Tells what is gone, and what may still be elsewhere.
  private func tell(_ traces: HouseholdTraces, in world: World) {
    guard !isForMachines else {
      let json = JSONText.object([
        ("plodnee", .integer(1)),
        ("erased", .array(traces.names.map(JSONText.string))),
        ("left", .array(traces.mentions.map(JSONText.string))),
      ])
      world.console.show(json.line + "\n")
      return
    }
    let page = Page(
      [.paragraph(RecordsWords.erased), .verbatim(traces.names.map(\.safeForTerminal))]
        + mentions(traces) + [.paragraph(RecordsWords.mayBeElsewhere)]
    )
    world.console.show(world.console.layout.text(page))
  }

  /// What is left beside the household's file.
  private func mentions(_ traces: HouseholdTraces) -> [Page.Block] {
    guard !traces.mentions.isEmpty else { return [] }
    return [
      .paragraph(RecordsWords.stillNamed), .verbatim(traces.mentions.map(\.safeForTerminal)),
    ]
  }

  private func say(_ words: String, in world: World) {
    guard !isForMachines else { return }
    world.console.show(world.console.layout.text(Page([.paragraph(words)])))
  }

  private func agrees(_ traces: HouseholdTraces, in world: World) -> Bool {
    let conversation = Conversation(console: world.console)
    conversation.say([
      .paragraph(RecordsWords.toErase), .verbatim(traces.names.map(\.safeForTerminal)),
    ])
    let place = try? conversation.choose(
      RecordsWords.eraseAsk,
      from: ChoiceList(RecordsWords.eraseChoices),
      standing: 0,
      more: RecordsWords.eraseMore
    )
    return place == 1
  }
}

extension CommandForm {
  static let erase = CommandForm(
    "erase",
    EraseCommand.self,
    .erase,
    flags: [.yes],
    operand: .household
  )
}
