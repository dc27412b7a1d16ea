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
    /// The person wishes to answer what was not told yet.
    case goOn
    /// The person wishes to go through all questions again.
    case goThrough
    /// Months were recorded in the household's file.
    case recorded(String)
    /// A version that was tried becomes the household's, which was reckoned before.
    case changed(Household, from: TakenUp)
  }

  let world: World
  let conversation: Conversation
  let origin: Origin
  let diagnosis: Diagnosis
  let contacts: Contacts
  /// What the plan does not know.
  let untold: Untold
  /// Changes that were tried and are taken up; nil where none ever were.
  private let taken: TakenUp?

  /// Whether changes that were tried are taken up.
  var isChanged: Bool { taken?.isChanged ?? false }
  /// The household as it is without changes that were tried.
  var unchangedDiagnosis: Diagnosis { taken?.before ?? diagnosis }

  /// The results of a household, reckoned once.
  ///
  /// - Parameters:
  ///   - household: Whose results.
  ///   - untold: What the plan does not know of it.
  ///   - origin: Where it came from.
  ///   - taken: The changes that it takes up now; nil without any.
  ///   - world: Where it is reckoned.
  ///   - conversation: Whom the results are told to.
  init(
    of household: Household,
    untold: Untold = Untold(),
    origin: Origin,
    after taken: TakenUp? = nil,
    world: World,
    _ conversation: Conversation
  ) {
    (self.world, self.conversation, self.origin) = (world, conversation, origin)
    let diagnosis = world.diagnosis(of: household)
    self.diagnosis = taken.map { diagnosis.besideUnchanged($0.before) } ?? diagnosis
    (self.untold, self.taken) = (untold, taken)
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
    var trials = taken?.trials ?? Trials()
    do throws(Departure) {
      if !isSeen, try showAll() == .wentBack { return origin.isOwn ? .correct : .home }
      return try end(&file, &trials)
    } catch {
      guard error == .asked else { throw error }
      if let changed = try settled(&trials) {
        _ = try Keeping(world, conversation, in: origin.home)
          .keep(changed, untold: untold.takingUp(changed))
      } else {
        try offerToKeep(unless: file)
      }
      throw .settled
    }
  }

  /// Asks what else to do until the person is done, and what is to become of what was tried.
  private func end(_ file: inout String?, _ trials: inout Trials) throws(Departure) -> Ending {
    while true {
      let ending = try menu(&file, &trials)
      guard case .home = ending else { return ending }
      if origin != .sample, !trials.isSettled {
        guard let household = try WhatIf(self).settle(&trials) else { continue }
        if household != diagnosis.household { return changed(to: household, trials) }
      }
      try offerToKeep(unless: file)
      return ending
    }
  }

  /// What was tried, where it is to be the household's plan before the person leaves for good.
  private func settled(_ trials: inout Trials) throws(Departure) -> Household? {
    guard origin != .sample, !trials.isSettled else { return nil }
    do throws(Departure) {
      let household = try WhatIf(self).settle(&trials)
      return household == diagnosis.household ? nil : household
    } catch {
      guard error == .asked else { throw error }
      return nil
    }
  }

  /// The end with a version that was tried.
  func changed(to household: Household, _ trials: Trials) -> Ending {
    .changed(household, from: TakenUp(before: unchangedDiagnosis, trials: trials))
  }

  private func offerToKeep(unless file: String?) throws(Departure) {
    guard case .own = origin, file == nil else { return }
    _ = try Keeping(world, conversation, in: origin.home)
      .offer(diagnosis.household, untold: untold)
  }

  private enum Showing { case wentBack, seen }

  /// Shows one screen after the other.
  ///
  /// - Returns: Whether the person went back from the first.
  private func showAll() throws(Departure) -> Showing {
    let screens = screens
    var position = 0
    while position < screens.count {
      switch try conversation.read(parts(of: screens[position]), then: [ResultWords.goOn]) {
      case .back, .leave:
        guard position > 0 else { return .wentBack }
        position -= 1
      case .help: conversation.say(ResultWords.more)
      case .enter, .words: position += 1
      }
    }
    return .seen
  }
}

extension Results.Origin {
  /// The file in which the household stands; nil when it stands in none.
  var file: String? {
    if case .file(let file) = self { file } else { nil }
  }

  /// Whether the household was told just now.
  var isOwn: Bool {
    if case .own = self { true } else { false }
  }

  /// The file into which the answers belong; nil when none is known.
  var home: String? {
    if case .own(let file) = self { file } else { file }
  }
}
