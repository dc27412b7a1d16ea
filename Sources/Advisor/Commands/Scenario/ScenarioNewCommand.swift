import HouseholdFile
import LessonLibrary
import ThaiText

/// Begins a scenario of a trainer's own: asks a few things and writes a commented file.
struct ScenarioNewCommand: Command {
  private let id: String?

  init(_ arguments: Arguments) throws(UsageProblem) {
    try arguments.expectOperands(atMost: 1)
    id = arguments.operands.first
  }

  func run(in world: World) -> ExitCode {
    if let id, !ScenarioDraft.isID(id), !world.console.isInteractive {
      let blocks = [Page.Block.paragraph(ScenarioDraftWords.idUnreadable)]
      world.console.showProblem(world.console.layout.text(Page(blocks)))
      return .wrongUse
    }
    let asking = ScenarioAsking(world)
    do throws(Departure) {
      let draft = try world.console.isInteractive ? asking.draft(id: id) : asking.usualDraft(id: id)
      return write(draft, in: world)
    } catch {
      return .done
    }
  }

  private func write(_ draft: ScenarioDraft, in world: World) -> ExitCode {
    let file = draft.id + ".json5"
    do {
      try world.writeNew(draft.text, to: file)
    } catch {
      return world.tell(error, asJSON: false)
    }
    let blocks = ScenarioDraftWords.written(file).map { Page.Block.paragraph($0) }
    world.console.show(world.console.layout.text(Page(blocks)))
    return .done
  }
}

/// Asks what a new scenario is about.
private struct ScenarioAsking {
  private let world: World
  private let conversation: Conversation

  init(_ world: World) {
    self.world = world
    conversation = Conversation(console: world.console)
  }

  /// A draft where nobody can be asked.
  func usualDraft(id: String?) -> ScenarioDraft {
    let id = id ?? "new-scenario"
    return ScenarioDraft(id: id, title: id, family: id, audience: "members")
  }

  /// A draft of what a trainer answers.
  func draft(id typed: String?) throws(Departure) -> ScenarioDraft {
    conversation.say([.paragraph(ScenarioDraftWords.opening)])
    let title = try ask(ScenarioDraftWords.askTitle)
    let id = try self.id(typed)
    let family = try ask(ScenarioDraftWords.askFamily)
    let audiences = ScenarioDraftWords.audiences
    let audience = try choose(ScenarioDraftWords.askAudience, from: audiences.map(\.1))
    let scenarios = world.scenarioDocuments
    let base = try choose(
      ScenarioDraftWords.askBase,
      from: [ScenarioDraftWords.fromNothing] + scenarios.map(\.card.title.safeForTerminal)
    )
    return ScenarioDraft(
      id: id,
      title: title,
      family: family,
      audience: audiences[audience].0,
      base: base == 0 ? nil : scenarios[base - 1].file
    )
  }

  private func ask(_ question: String) throws(Departure) -> String {
    conversation.say([.paragraph(question)])
    while true {
      switch try conversation.hear() {
      case .words(let words): return String(words.prefix(100))
      case .back, .leave: throw .asked
      case .enter, .help: conversation.say([ScenarioDraftWords.stillNeeded])
      }
    }
  }

  /// The name of the file: as typed after the command, or as it is asked for.
  private func id(_ typed: String?) throws(Departure) -> String {
    if let typed, ScenarioDraft.isID(typed) { return typed }
    while true {
      let id = try ask(ScenarioDraftWords.askID)
      if ScenarioDraft.isID(id) { return id }
      conversation.say([ScenarioDraftWords.idUnreadable])
    }
  }

  private func choose(_ question: String, from items: [String]) throws(Departure) -> Int {
    let list = ChoiceList(items)
    conversation.say([.paragraph(question)])
    conversation.say(list)
    while true {
      switch try conversation.hear() {
      case .enter: return 0
      case .back, .leave: throw .asked
      case .help: conversation.say(list)
      case .words(let words):
        if let place = list.place(of: words) { return place }
        conversation.say([MapWords.askAgain])
      }
    }
  }
}

extension ScenarioDraft {
  /// Whether a word can be the name of a file anywhere.
  fileprivate static func isID(_ text: String) -> Bool {
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
