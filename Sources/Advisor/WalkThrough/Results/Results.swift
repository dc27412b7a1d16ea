import Engine
import ReferenceFigures
import ThaiText

/// The results of a household, one screen at a time, then a menu.
struct Results {
  /// Where the household came from.
  enum Origin {
    case sample
    /// It stands in a file.
    case file
    /// It was told just now, and is lost unless it is kept.
    case own
  }

  /// How the results end.
  enum Ending {
    case home
    /// The person wishes to correct answers.
    case correct
    /// The person wishes to go through all questions again.
    case goThrough
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
    diagnosis = Diagnosis(household, reference: world.figures.values(in: world.today))
    contacts = Contacts(world.figures, in: world.today)
  }

  /// Shows all screens, then asks what else to do.
  ///
  /// Answers that were told just now are not lost without asking.
  func run() throws(Departure) -> Ending {
    var isKept = origin != .own
    do throws(Departure) {
      try showAll()
      let ending = try menu(&isKept)
      if case .home = ending, !isKept { try offerToKeep() }
      return ending
    } catch {
      guard error == .asked else { throw error }
      if !isKept { try offerToKeep() }
      throw .settled
    }
  }

  private func offerToKeep() throws(Departure) {
    do throws(Departure) {
      _ = try Keeping(world, conversation).offer(diagnosis.household)
    } catch {
      throw error == .asked ? .settled : error
    }
  }

  private func showAll() throws(Departure) {
    let screens = screens
    var position = 0
    while position < screens.count {
      try conversation.read(parts(of: screens[position]))
      conversation.say(["", ResultWords.goOn])
      switch try conversation.hear() {
      case .back, .leave: position = max(0, position - 1)
      case .help: conversation.say(ResultWords.more)
      case .enter, .words: position += 1
      }
    }
  }
}
