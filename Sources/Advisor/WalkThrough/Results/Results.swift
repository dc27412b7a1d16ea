import Engine
import ReferenceFigures
import ThaiText

/// The results of a household, one screen at a time, then a menu.
struct Results {
  /// Where the household came from.
  enum Origin: Equatable {
    case sample
    /// It stands in a file.
    case file(String)
    /// It was told just now, and is lost unless it is kept: in the file in which it stood before, if
    /// it stood in one.
    case own(in: String?)
  }

  /// How the results end.
  enum Ending {
    case home
    /// The person wishes to correct answers.
    case correct
    /// The person wishes to go through all questions again.
    case goThrough
    /// Months were recorded in the household's file.
    case recorded(String)
    /// A version that was tried becomes the household's.
    case changed(Household)
  }

  let world: World
  let conversation: Conversation
  let origin: Origin
  let diagnosis: Diagnosis
  let contacts: Contacts

  /// The results of a household, reckoned once.
  init(of household: Household, origin: Origin, world: World, _ conversation: Conversation) {
    (self.world, self.conversation, self.origin) = (world, conversation, origin)
    diagnosis = world.diagnosis(of: household)
    contacts = Contacts(world.figures, in: world.today)
    conversation.screen.keepPrivate(diagnosis.plannedHousehold)
  }

  /// Shows all screens, then asks what else to do.
  ///
  /// Answers that were told just now are not lost without asking.
  ///
  /// - Parameter isSeen: Whether the screens were seen just now, so that the menu comes at once.
  /// - Returns: How the results end.
  /// - Throws: When the person leaves, or no more will come.
  func run(isSeen: Bool = false) throws(Departure) -> Ending {
    var file = origin.file
    do throws(Departure) {
      if !isSeen { try showAll() }
      let ending = try menu(&file)
      if case .home = ending { try offerToKeep(unless: file) }
      return ending
    } catch {
      guard error == .asked else { throw error }
      try offerToKeep(unless: file)
      throw .settled
    }
  }

  private func offerToKeep(unless file: String?) throws(Departure) {
    guard case .own = origin, file == nil else { return }
    _ = try Keeping(world, conversation, in: origin.home).offer(diagnosis.household)
  }

  private func showAll() throws(Departure) {
    let screens = screens
    var position = 0
    while position < screens.count {
      switch try conversation.read(parts(of: screens[position]), then: [ResultWords.goOn]) {
      case .back, .leave: position = max(0, position - 1)
      case .help: conversation.say(ResultWords.more)
      case .enter, .words: position += 1
      }
    }
  }
}

extension Results.Origin {
  /// The file in which the household stands; nil when it stands in none.
  var file: String? {
    if case .file(let file) = self { file } else { nil }
  }

  /// The file into which the answers belong; nil when none is known.
  var home: String? {
    if case .own(let file) = self { file } else { file }
  }
}
