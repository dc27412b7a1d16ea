import Engine
import HouseholdFile
import LessonLibrary
import ThaiText

/// Opening a household's file by its name or by its number on a list.
struct FileOpening {
  private let world: World
  private let conversation: Conversation

  init(_ world: World, _ conversation: Conversation) {
    (self.world, self.conversation) = (world, conversation)
  }

  /// Asks for a file until one opens in order.
  ///
  /// - Returns: The household and its file; nil to go back.
  func household() throws(Departure) -> (household: Household, file: String)? {
    let names = ((try? world.files.folder(".", ".json5")) ?? []).map(\.name)
    let list = ChoiceList(names.prefix(20).map(\.safeForTerminal))
    conversation.say([
      .paragraph(names.isEmpty ? WelcomeWords.fileAsk : WelcomeWords.fileChoice)
    ])
    conversation.say(list)
    while true {
      switch try conversation.hear() {
      case .back, .leave: return nil
      case .help: conversation.say(WelcomeWords.fileMore)
      case .enter: conversation.say([WelcomeWords.fileNameMissing])
      case .words(let words):
        let name = list.place(of: words).map { names[$0] } ?? words
        if let household = open(name) { return (household, name) }
      }
    }
  }

  /// The household of a file; nil after its problems were told.
  private func open(_ name: String) -> Household? {
    let bytes: [UInt8]
    do throws(OpeningProblem) {
      bytes = try world.files.read(name)
    } catch {
      tell([FileProblem(error)], of: name, source: nil)
      return nil
    }
    let reading = HouseholdFile.read(bytes, today: world.today) { world.neighbour($0, of: name) }
    switch reading {
    case .clean(let document):
      conversation.seen.note(name, bytes)
      return document.household
    case .problems(let problems, id: _):
      tell(problems, of: name, source: bytes)
      conversation.say([WelcomeWords.fileHasProblems])
      return nil
    }
  }

  private func tell(_ problems: [FileProblem], of name: String, source: [UInt8]?) {
    let width = world.console.layout.width
    for problem in problems.prefix(5) {
      let lines = ProblemText(problem, file: name, source: source).lines(width: width)
      world.console.show("\n" + lines.map { $0 + "\n" }.joined())
    }
  }
}
