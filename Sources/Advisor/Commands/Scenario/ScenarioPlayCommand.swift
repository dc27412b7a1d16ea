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
      let file = try file.map { name throws(ProblemReport) in
        try GameFile(name, mustExist: replays, in: world)
      }
      let kept = try file?.game(of: source.name, document, seats: seats, seed: seed)
      let game = kept ?? Game(document, record: newRecord)
      guard !isForMachines else { return try show(game, keptIn: file, in: world) }
      return try play(game, source.card(of: document), keptIn: file, in: world)
    } catch let report as ProblemReport {
      return world.tell(report, asJSON: isForMachines)
    } catch {
      preconditionFailure("a game is left or cannot be kept: \(error)")
    }
  }

  private var newRecord: GameRecord {
    GameRecord(scenario: source.name, seed: seed ?? GameRecord.usualSeed, seats: seats ?? 1)
  }

  private func play(
    _ game: Game,
    _ card: ScenarioCard,
    keptIn file: GameFile?,
    in world: World
  ) throws -> ExitCode {
    var talk = GameTalk(game, card, in: world, keptIn: file)
    do {
      try talk.run(replaying: replays)
    } catch is Departure {
      let words = talk.game.isOver ? [GameWords.ended] : GameWords.left(file: file?.name)
      let blocks = words.map { Page.Block.paragraph($0) }
      world.console.show("\n" + world.console.layout.text(Page(blocks)))
    }
    return .done
  }

  /// Plays what is typed line by line, without a word, and tells other programs how it went.
  private func show(
    _ game: Game,
    keptIn file: GameFile?,
    in world: World
  ) throws(ProblemReport) -> ExitCode {
    var (game, file) = (game, file)
    try TypedTurns(in: world).play(&game)
    try file?.keep(game.record)
    world.console.show(GameJSON(game).json.line + "\n")
    return .done
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
