import Engine
import HouseholdFile
import ThaiText

/// The walk-through: what happens when the program is called by its name alone.
///
/// It greets, lets the person look at a sample family, open a file or tell of the own family, and
/// shows the results screen by screen.
public struct WalkThrough {
  let world: World
  let conversation: Conversation
  /// The file in which the household of the answers stands; nil when it stands in none.
  var opened: String?

  /// A walk-through in a world.
  public init(_ world: World) {
    self.world = world
    conversation = Conversation(console: world.console)
  }

  /// Talks until the person leaves or no more is typed.
  ///
  /// - Returns: What to tell the program that started this one.
  public func run() -> ExitCode {
    guard mayTalk else { return refuse() }
    do throws(Departure) {
      conversation.say([.paragraph(WelcomeWords.greeting.joined(separator: "\n"))])
      while try begin() {}
      conversation.say([.paragraph(WelcomeWords.farewell)])
    } catch {
      if AnswersDraft(world.files).answers != nil { conversation.say([KeepingWords.draftStays]) }
      let words = error == .endOfInput ? WelcomeWords.endOfInput : WelcomeWords.farewell
      conversation.say([.paragraph(words)])
    }
    return .done
  }

  /// Whether answers can come: a person sits there, or a program that asked for plain lines types
  /// for one.
  private var mayTalk: Bool {
    world.console.isInteractive || world.console.layout.style == .plain
  }

  /// Where nobody can answer, tells what to type instead.
  private func refuse() -> ExitCode {
    let examples = [CommandForm.plan, .help].map(\.words.example)
    let page = Page([.paragraph(HelpWords.noConversation), .verbatim(examples)])
    world.console.show(world.console.layout.text(page))
    return .done
  }

  /// Asks where to begin, and begins there.
  ///
  /// - Returns: Whether to ask again.
  private func begin() throws(Departure) -> Bool {
    let list = ChoiceList(WelcomeWords.choices, keys: [("q", WelcomeWords.leave)])
    let picked = try conversation.pick(
      WelcomeWords.ask,
      from: list,
      enter: WelcomeWords.choices[2],
      more: WelcomeWords.more
    )
    switch picked {
    case .item(0): try lookAtSample()
    case .item(1): try openFile()
    case .item(2), .enter: try tellOwn()
    case .item: return true
    case .back: return true
    }
    return true
  }

  private func lookAtSample() throws(Departure) {
    let samples = SampleFamily.all(in: world)
    let list = ChoiceList(samples.map(\.title))
    let place = try conversation.choose(
      WelcomeWords.sampleAsk,
      from: list,
      standing: samples.isEmpty ? nil : 0,
      more: WelcomeWords.sampleMore
    )
    guard let place else { return }
    _ = try results(of: samples[place].household, origin: .sample)
  }

  private func openFile() throws(Departure) {
    guard let opened = try FileOpening(world, conversation).household() else { return }
    try show(opened.household, in: opened.file)
  }

  /// Shows the results of a household.
  ///
  /// - Parameters:
  ///   - household: Whose results.
  ///   - untold: What the plan does not know of it.
  ///   - origin: Where it came from.
  ///   - taken: The changes that it takes up now; nil without any.
  ///   - isSeen: Whether the screens were seen just now, so that the menu comes at once.
  /// - Returns: How they end.
  /// - Throws: When the person leaves, or no more will come.
  func results(
    of household: Household,
    untold: Untold = Untold(),
    origin: Results.Origin,
    after taken: TakenUp? = nil,
    isSeen: Bool = false
  ) throws(Departure) -> Results.Ending {
    conversation.say([.paragraph(WelcomeWords.reckoning)])
    let results = Results(
      of: household,
      untold: untold,
      origin: origin,
      after: taken,
      world: world,
      conversation
    )
    return try results.run(isSeen: isSeen)
  }
}
