import HouseholdFile
import ThaiText

/// Plays the workshop game of a scenario.
struct ScenarioPlayCommand: Command {
  private let source: HouseholdSource
  private let seats: Int?
  private let seed: Int?
  private let file: String?
  private let replays: Bool
  private let isForMachines: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    source = HouseholdSource(name: try arguments.onlyOperand())
    seats = arguments.count(.seats)
    seed = arguments.count(.seed)
    file = arguments.text(.game)
    replays = arguments.has(.replay)
    if replays, file == nil { throw arguments.missing(of: [.game]) }
    isForMachines = arguments.has(.json)
  }

  func run(in world: World) -> ExitCode {
    do {
      let document = try source.document(in: world)
      guard !document.turns.isEmpty else { throw noGame(in: world) }
      let game = Game(
        document.household,
        turns: document.turns,
        record: try record(for: document, in: world)
      )
      guard !isForMachines else { return try show(game, in: world) }
      return try play(game, document.scenario ?? ScenarioCard(id: "", title: ""), in: world)
    } catch let report as ProblemReport {
      return world.tell(report, asJSON: isForMachines)
    } catch {
      preconditionFailure("a game is left or cannot be kept: \(error)")
    }
  }

  private func play(_ game: Game, _ card: ScenarioCard, in world: World) throws -> ExitCode {
    var talk = GameTalk(game, card, in: world, keptIn: file)
    do {
      try talk.run(replaying: replays)
    } catch is Departure {
      let blocks = GameWords.left(file: file).map { Page.Block.paragraph($0) }
      world.console.show("\n" + world.console.layout.text(Page(blocks)))
    }
    return .done
  }

  /// Plays what is typed line by line, without a word, and tells other programs how it went.
  private func show(_ game: Game, in world: World) throws(ProblemReport) -> ExitCode {
    var game = game
    while !game.isOver, let choices = choices(for: game, in: world) { game.choose(choices) }
    if let file { try world.write(game.record.text, to: file) }
    world.console.show(GameJSON(game, in: world).json.line + "\n")
    return .done
  }

  /// The numbers of the next line, one a table; nil when there are no more or they fit no choice.
  private func choices(for game: Game, in world: World) -> [Int?]? {
    while let line = world.console.readLine() {
      let words = line.split { $0 == " " || $0 == "," }
      guard !words.isEmpty else { continue }
      let choices = words.map { Int($0).map { $0 - 1 } }
      let turn = game.story.turns[game.turn]
      guard choices.count == game.seats,
        choices.allSatisfy({ $0.map(turn.choices.indices.contains) ?? false })
      else { return nil }
      return choices
    }
    return nil
  }

  /// The game of the file, or a new one.
  private func record(
    for document: HouseholdDocument,
    in world: World
  ) throws(ProblemReport) -> GameRecord {
    let new = GameRecord(
      scenario: source.name,
      seed: seed ?? GameRecord.usualSeed,
      seats: seats ?? 1
    )
    guard let file, let bytes = try keptGame(file, in: world) else { return new }
    guard let kept = GameRecord(bytes), kept.scenario == source.name, kept.fits(document.turns),
      seed.map({ $0 == kept.seed }) ?? true, seats.map({ $0 == kept.seats }) ?? true
    else { throw ProblemReport(.gameUnreadable, GameWords.gameUnreadable, file: file) }
    return kept
  }

  /// The bytes of a game that was kept; nil when there is none yet and a new one may begin.
  private func keptGame(_ file: String, in world: World) throws(ProblemReport) -> [UInt8]? {
    do {
      return try world.files.read(file)
    } catch {
      if error == .missing, !replays { return nil }
      throw ProblemReport(error, file: file)
    }
  }

  private func noGame(in world: World) -> ProblemReport {
    let games = world.scenarioDocuments.filter { !$0.document.turns.isEmpty }.map(\.stem)
    return ProblemReport(
      .gameMissing,
      GameWords.noGame(source.name, having: games),
      file: nil,
      exitCode: .problemsInFile
    )
  }
}

extension Flag {
  /// How many tables play.
  fileprivate static let seats = Flag("seats", .count(GameRecord.tables), FlagWords.seats)
  /// Which shocks there are.
  fileprivate static let seed = Flag("seed", .count(GameRecord.seeds), FlagWords.seed)
  /// Where the game is kept.
  fileprivate static let game = Flag("game", .file, FlagWords.game)
  /// Every turn again.
  fileprivate static let replay = Flag("replay", .none, FlagWords.replay)
}

extension CommandForm {
  static let scenarioPlay = CommandForm(
    "scenario play",
    ScenarioPlayCommand.self,
    .scenarioPlay,
    flags: [.seats, .seed, .game, .replay],
    operand: .scenario
  )
}
