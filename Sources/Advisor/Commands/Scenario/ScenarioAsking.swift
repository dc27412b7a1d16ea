import HouseholdFile
import ThaiText

/// Asks what a new scenario is about, question by question; going back asks the one before again.
struct ScenarioAsking {
  private let world: World
  private let conversation: Conversation

  init(_ world: World) {
    self.world = world
    conversation = Conversation(console: world.console)
  }

  /// The questions, in their order.
  private enum Question: CaseIterable {
    case title, id, family, audience, base
  }

  /// A draft of what a trainer answers.
  ///
  /// - Parameter typed: The name that was typed after the command; it is asked for where it is none.
  /// - Returns: The draft.
  /// - Throws: When the trainer leaves: nothing is written.
  func draft(id typed: String?) throws(Departure) -> ScenarioDraft {
    conversation.say([.paragraph(ScenarioDraftWords.opening)])
    var draft = ScenarioDraft(id: "", title: "", family: "", audience: "", start: world.today)
    var questions = Question.allCases
    if let typed, ScenarioDraft.isID(typed) {
      draft.id = typed
      questions.removeAll { $0 == .id }
    }
    var place = 0
    while place < questions.count {
      if try answer(questions[place], &draft) {
        place += 1
      } else if place > 0 {
        place -= 1
      } else {
        throw .asked
      }
    }
    return draft
  }

  /// Takes one answer into the draft; false to go back.
  private func answer(
    _ question: Question,
    _ draft: inout ScenarioDraft
  ) throws(Departure) -> Bool {
    switch question {
    case .title:
      guard let title = try ask(ScenarioDraftWords.askTitle) else { return false }
      draft.title = title
    case .id:
      guard let id = try askID() else { return false }
      draft.id = id
    case .family:
      guard let family = try ask(ScenarioDraftWords.askFamily) else { return false }
      draft.family = family
    case .audience:
      let audiences = ScenarioDraftWords.audiences
      let place = try choose(ScenarioDraftWords.askAudience, from: audiences.map(\.1))
      guard let place else { return false }
      draft.audience = audiences[place].0
    case .base:
      let scenarios = world.scenarioDocuments
      let titles = scenarios.map(\.card.title.safeForTerminal)
      let place = try choose(
        ScenarioDraftWords.askBase,
        from: [ScenarioDraftWords.fromNothing] + titles
      )
      guard let place else { return false }
      draft.base = place == 0 ? nil : scenarios[place - 1].file
    }
    return true
  }

  /// What is typed; nil to go back.
  private func ask(_ question: String) throws(Departure) -> String? {
    conversation.say([.paragraph(question)])
    while true {
      switch try conversation.hear() {
      case .words(let words): return String(words.prefix(100))
      case .back, .leave: return nil
      case .enter, .help: conversation.say([ScenarioDraftWords.stillNeeded])
      }
    }
  }

  /// The name of a file that is not there yet; nil to go back.
  private func askID() throws(Departure) -> String? {
    while true {
      guard let id = try ask(ScenarioDraftWords.askID) else { return nil }
      let isTaken = world.isBundledScenario(id) || (try? world.files.read(id + ".json5")) != nil
      if !ScenarioDraft.isID(id) {
        conversation.say([ScenarioDraftWords.idUnreadable])
      } else if isTaken {
        conversation.say([ScenarioDraftWords.idTaken(id)])
      } else {
        return id
      }
    }
  }

  /// The place of what is chosen, the first for Enter alone; nil to go back.
  private func choose(_ question: String, from items: [String]) throws(Departure) -> Int? {
    try conversation.choose(question, from: ChoiceList(items), standing: 0, more: [question])
  }
}
