import HouseholdFile
import LessonLibrary
import ThaiText

/// Begins a scenario of a trainer's own: asks a few things and writes a commented file.
struct ScenarioNewCommand: Command {
  private let id: String?
  private let isForMachines: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    try arguments.expectOperands(atMost: 1)
    id = arguments.operands.first
    isForMachines = arguments.has(.json)
  }

  func run(in world: World) -> ExitCode {
    guard world.console.isInteractive, !isForMachines else { return writeUsual(in: world) }
    do throws(Departure) {
      // A file that is there is told before anything is asked.
      if let id, ScenarioDraft.isID(id), let problem = taken(id, in: world) {
        return world.tell(problem, asJSON: false)
      }
      return write(try ScenarioAsking(world).draft(id: id), in: world)
    } catch {
      let blocks = [Page.Block.paragraph(ScenarioDraftWords.notWritten)]
      world.console.show("\n" + world.console.layout.text(Page(blocks)))
      return .done
    }
  }

  /// Writes what nobody was asked about.
  private func writeUsual(in world: World) -> ExitCode {
    guard let id else {
      return world.tell(.operandMissing, of: .scenarioNew, asJSON: isForMachines)
    }
    guard ScenarioDraft.isID(id) else {
      let blocks = [Page.Block.paragraph(ScenarioDraftWords.idUnreadable)]
      world.console.showProblem(world.console.layout.text(Page(blocks)))
      return .wrongUse
    }
    if let problem = taken(id, in: world) { return world.tell(problem, asJSON: isForMachines) }
    return write(
      ScenarioDraft(id: id, title: id, family: id, audience: "members", start: world.today),
      in: world
    )
  }

  private func taken(_ id: String, in world: World) -> ProblemReport? {
    if world.isBundledScenario(id) {
      let words = ScenarioDraftWords.nameOfBundled(id)
      return ProblemReport(.scenarioExists, words, file: nil, exitCode: .cannotWrite)
    }
    let file = id + ".json5"
    return (try? world.files.read(file)) == nil ? nil : ProblemReport(.exists, file: file)
  }

  private func write(_ draft: ScenarioDraft, in world: World) -> ExitCode {
    let file = draft.id + ".json5"
    do {
      try world.writeNew(draft.text, to: file)
    } catch {
      return world.tell(error, asJSON: isForMachines)
    }
    let blocks = ScenarioDraftWords.written(file).map { Page.Block.paragraph($0) }
    world.console.show(
      isForMachines
        ? JSONText.object([("file", .string(file))]).line + "\n"
        : world.console.layout.text(Page(blocks))
    )
    return .done
  }
}

extension World {
  /// Whether a name stands for a scenario at hand.
  func isBundledScenario(_ id: String) -> Bool { scenarioFile(id) != nil }
}

extension ScenarioDraft {
  /// Whether a word can be the name of a file anywhere.
  static func isID(_ text: String) -> Bool {
    (1...60).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
  }
}

extension CommandForm {
  static let scenarioNew = CommandForm(
    "scenario new",
    ScenarioNewCommand.self,
    .scenarioNew,
    operand: .none
  )
}
