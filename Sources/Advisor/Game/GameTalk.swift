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
  let file: String?
  /// The game so far.
  private(set) var game: Game

  /// A game that goes on from what was chosen.
  init(_ game: Game, _ card: ScenarioCard, in world: World, keptIn file: String?) {
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
      try conversation.read(pages.opening(card))
      if game.turn > 0 { conversation.say([GameWords.resumed(turns: game.turn)]) }
      try conversation.wait()
    }
    repeat {
      while !game.isOver { try play() }
      try showEnding()
    } while try !goesOn(GameWords.finish)
  }

  /// Shows every turn that was played, as it was played.
  private mutating func replay() throws {
    let record = game.record
    while game.undo() {}
    try conversation.read(pages.opening(card))
    conversation.say([GameWords.replaying])
    for choices in record.turns {
      try conversation.wait()
      let before = try reachTurn()
      game.choose(choices)
      try showOutcome(before)
    }
    try conversation.wait()
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
      try conversation.wait()
    }
    try conversation.read(pages.situation(paths))
    return paths
  }

  /// Plays the turn that is next, or goes back to the one before it.
  private mutating func play() throws {
    let before = try reachTurn()
    guard let choices = try choices(before) else { return takeBack() }
    game.choose(choices)
    try keep()
    try showOutcome(before)
    if try !goesOn(GameWords.goOn) { try keep() }
  }

  private func showOutcome(_ before: [GamePath]) throws(Departure) {
    try conversation.read(pages.outcome(game.paths, before: before))
  }

  private mutating func takeBack() {
    conversation.say([game.undo() ? GameWords.undone(game.turn + 1) : GameWords.firstTurn])
  }

  /// Whether the room goes on from what it has read; otherwise the last turn is taken back.
  private mutating func goesOn(_ words: String) throws(Departure) -> Bool {
    while true {
      conversation.say(["", words])
      switch try conversation.hear() {
      case .back:
        takeBack()
        return false
      case .words(let words) where GameWords.look.contains(words): try look(game.paths)
      case .enter: return true
      case .help, .leave, .words: conversation.say([GameWords.keys])
      }
    }
  }

  private func keep() throws {
    guard let file else { return }
    try world.write(game.record.text, to: file)
  }

  private func showEnding() throws(Departure) {
    let ending = GameEnding(game, in: world)
    try conversation.read(ending.comparison)
    try conversation.wait()
    try conversation.read(ending.recap)
    let talk = ending.talk(card, lessons: world.lessons)
    guard !talk.isEmpty else { return }
    try conversation.wait()
    try conversation.read(talk)
  }

  private func look(_ paths: [GamePath]) throws(Departure) {
    try conversation.read(paths.flatMap { pages.family($0.open.household) })
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
        guard choices.popLast() != nil else { return nil }
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
    let turn = game.story.turns[game.turn]
    let obstacles = turn.choices.indices.map { path.obstacle(to: $0) }
    let list = ChoiceList(
      zip(turn.choices, obstacles).map { choice, obstacle in
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
    return try choice(from: list, obstacles, path)
  }

  private func choice(
    from list: ChoiceList,
    _ obstacles: [Obstacle?],
    _ path: GamePath
  ) throws(Departure) -> Chosen {
    while true {
      switch try conversation.hear(choosing: list) {
      case .back: return .back
      case .enter, .help, .leave: conversation.say([GameWords.keys])
      case .words(let words) where GameWords.look.contains(words): try look([path])
      case .words(let words):
        guard let place = list.place(of: words) else {
          conversation.say([GameWords.noSuchChoice(most: list.items.count)])
          continue
        }
        guard let obstacle = obstacles[place] else { return .chosen(place) }
        conversation.say([obstacle.words])
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
}
