import Engine
import HouseholdFile
import ThaiText

/// A game as a room plays it: turn by turn, until the end or until it is left.
struct GameTalk {
  let world: World
  let conversation: Conversation
  /// What a trainer needs to know about the story.
  let card: ScenarioCard
  /// Where the game is kept after each turn; nil for nowhere.
  private var file: GameFile?
  /// The game so far.
  private(set) var game: Game

  /// A game that goes on from what was chosen.
  init(_ game: Game, _ card: ScenarioCard, in world: World, keptIn file: GameFile?) {
    (self.game, self.card, self.world, self.file) = (game, card, world, file)
    conversation = Conversation(console: world.console)
  }

  private var pages: GamePages { GamePages(game) }

  /// Plays to the end.
  ///
  /// - Parameter replays: Whether turns that were played are shown again first.
  /// - Throws: When the room leaves or no more is typed; that the game cannot be kept.
  mutating func run(replaying replays: Bool) throws {
    if replays, game.turn > 0 {
      try replay()
    } else {
      try keep()
      try conversation.read(pages.opening(card))
      if game.turn > 0 { conversation.say([GameWords.resumed(turns: game.turn)]) }
      try conversation.wait()
    }
    repeat {
      while !game.isOver { try play() }
      try showEnding()
    } while try !goesOn(GameWords.finish)
  }

  /// Shows every turn that was played, as it was played, to the last even where nobody presses a key.
  private mutating func replay() throws {
    let record = game.record
    while game.undo() {}
    try conversation.read(pages.opening(card))
    conversation.say([GameWords.replaying])
    for choices in record.turns {
      try conversation.waitIfAsked()
      let before = try reachTurn()
      game.choose(choices)
      try showOutcome(before)
    }
    if game.isOver { return try conversation.waitIfAsked() }
    conversation.say(["", GameWords.replayed(turns: game.turn)])
    _ = try conversation.hear()
  }

  /// Tells what went by and what has happened.
  ///
  /// - Returns: The tables in the month of the turn.
  private func reachTurn() throws(Departure) -> [GamePath] {
    let told = game.paths.map(\.lived.count)
    let paths = game.paths.map { path in
      var path = path
      path.reachTurn()
      return path
    }
    let months = pages.months(paths, after: told[0])
    if !months.isEmpty {
      try conversation.read(months)
      try conversation.waitIfAsked()
    }
    try conversation.read(pages.situation(paths))
    return paths
  }

  /// Plays the turn that is next, or goes back to the one before it.
  private mutating func play() throws {
    let before = try reachTurn()
    guard let choices = try choices(before) else { return try takeBack() }
    game.choose(choices)
    try keep()
    try showOutcome(before)
    _ = try goesOn(GameWords.goOn)
  }

  private func showOutcome(_ before: [GamePath]) throws(Departure) {
    try conversation.read(pages.outcome(game.paths, before: before))
  }

  private mutating func takeBack() throws(ProblemReport) {
    conversation.say([game.undo() ? GameWords.undone(game.turn + 1) : GameWords.firstTurn])
    try keep()
  }

  /// Whether the room goes on from what it has read; otherwise the last turn is taken back.
  private mutating func goesOn(_ words: String) throws -> Bool {
    while true {
      conversation.say(["", words])
      switch try conversation.hear() {
      case .back:
        try takeBack()
        return false
      case .words(let words) where GameWords.look.contains(words): try lookAfter()
      case .enter: return true
      case .help, .leave, .words: conversation.say([GameWords.keys])
      }
    }
  }

  private mutating func keep() throws(ProblemReport) { try file?.keep(game.record) }

  private func showEnding() throws(Departure) {
    let ending = GameEnding(game)
    try conversation.read(ending.comparison)
    try conversation.waitIfAsked()
    try conversation.read(ending.recap)
    let talk = ending.talk(card, lessons: world.lessons)
    guard !talk.isEmpty else { return }
    try conversation.waitIfAsked()
    try conversation.read(talk)
  }

  private func look(_ paths: [GamePath]) throws(Departure) {
    try conversation.read(
      paths.flatMap { path in
        let family = path.open.household
        return pages.family(
          family,
          standing: GameWords.standing(cash: family.cash, owed: family.owed)
        )
      }
    )
  }

  /// Shows the families' money at the end of the month that was decided.
  private func lookAfter() throws(Departure) {
    try conversation.read(
      game.paths.flatMap { path in
        let month = path.open.lived()
        let standing = GameWords.after(month.month, cash: month.next.cash, owed: month.next.owed)
        return pages.family(month.next, standing: standing)
      }
    )
  }
}

extension GameTalk {
  /// What every table chooses; nil to go back to the turn before.
  private func choices(_ paths: [GamePath]) throws(Departure) -> [Int?]? {
    var choices: [Int?] = []
    while choices.count < paths.count {
      let place = choices.count
      switch try choice(paths[place], pages.seat(place), isOnly: paths.count == 1) {
      case .chosen(let choice): choices.append(choice)
      case .back:
        // A table that could choose nothing is passed on the way back as well.
        guard let last = choices.lastIndex(where: { $0 != nil }) else { return nil }
        choices.removeSubrange(last...)
      }
    }
    return choices
  }

  private enum Chosen {
    case chosen(Int?)
    case back
  }

  /// What one table chooses.
  private func choice(
    _ path: GamePath,
    _ seat: String,
    isOnly: Bool
  ) throws(Departure) -> Chosen {
    if let debt = path.settledDebt {
      if !isOnly { conversation.say(["", GameWords.settled(debt, seat: seat)]) }
      return .chosen(nil)
    }
    let obstacles = path.obstacles
    let list = ChoiceList(
      zip(game.story.turns[game.turn].choices, obstacles).map { choice, obstacle in
        choice.title.safeForTerminal + (obstacle.map { " (\($0.words))" } ?? "")
      }
    )
    conversation.say([""])
    conversation.say(list)
    guard obstacles.contains(nil) else {
      conversation.say([GameWords.nothingPossible])
      return .chosen(nil)
    }
    conversation.say([GameWords.ask(seat: seat)])
    return try choice(from: list, obstacles, path, seat)
  }

  private func show(_ list: ChoiceList, _ seat: String) {
    conversation.say([""])
    conversation.say(list)
    conversation.say([GameWords.ask(seat: seat)])
  }

  private func choice(
    from list: ChoiceList,
    _ obstacles: [Obstacle?],
    _ path: GamePath,
    _ seat: String
  ) throws(Departure) -> Chosen {
    while true {
      switch try conversation.hear(choosing: list, again: { show(list, seat) }) {
      case .back: return .back
      case .enter, .help, .leave: conversation.say([GameWords.keys])
      case .words(let words) where GameWords.look.contains(words):
        try look([path])
        show(list, seat)
      case .words(let words):
        guard let place = list.place(of: words) else {
          conversation.say([GameWords.noSuchChoice(most: list.items.count)])
          continue
        }
        guard let obstacle = obstacles[place] else { return .chosen(place) }
        conversation.say([GameWords.closedChoice(because: obstacle.words)])
      }
    }
  }
}

extension Conversation {
  /// Waits until what was shown has been read.
  fileprivate func wait() throws(Departure) {
    say(["", GameWords.enter])
    _ = try hear()
  }

  /// Waits until what was shown has been read; goes on at once where no more will be typed.
  fileprivate func waitIfAsked() throws(Departure) {
    do throws(Departure) {
      try wait()
    } catch .endOfInput {
      return
    }
  }
}
