import HouseholdFile
import ThaiText

/// The file in which a game is kept, turn by turn.
struct GameFile {
  /// The file as the person knows it.
  let name: String
  private let world: World
  /// What stands in the file as far as this program knows; nil for a file that is not there.
  private var known: [UInt8]?

  /// A file, as it is now.
  ///
  /// - Parameters:
  ///   - name: The file as the person knows it.
  ///   - mustExist: Whether it is a problem that there is none yet.
  ///   - world: The disk.
  /// - Throws: That it cannot be read.
  init(_ name: String, mustExist: Bool, in world: World) throws(ProblemReport) {
    (self.name, self.world) = (name, world)
    do {
      known = try world.files.read(name)
    } catch {
      guard error == .missing, !mustExist else { throw ProblemReport(error, file: name) }
    }
  }

  /// The game that is kept; nil when there is none yet and a new one may begin.
  ///
  /// - Parameters:
  ///   - scenario: The scenario as it was named.
  ///   - document: The scenario.
  ///   - seats: How many tables were asked for; nil when that was not said.
  ///   - seed: Which shocks were asked for; nil when that was not said.
  /// - Returns: The game, or nil.
  /// - Throws: That the file holds no such game.
  func game(
    of scenario: String,
    _ document: HouseholdDocument,
    seats: Int?,
    seed: Int?
  ) throws(ProblemReport) -> Game? {
    guard let known else { return nil }
    guard let record = GameRecord(known) else { throw problem(GameWords.damaged) }
    guard record.scenario == scenario else {
      throw problem(GameWords.gameOfAnother(record.scenario, asked: scenario))
    }
    guard (seed ?? record.seed) == record.seed, (seats ?? record.seats) == record.seats else {
      throw problem(GameWords.gameOfOthers(seats: record.seats, seed: record.seed))
    }
    guard record.fits(document.turns) else { throw problem(GameWords.gameOutgrown) }
    let game = Game(document, record: record)
    if let refused = game.refused { throw problem(refused.words(seats: record.seats)) }
    return game
  }

  /// Writes the game as it is now.
  ///
  /// - Throws: That it cannot be written, or that another program has written it in the meantime.
  mutating func keep(_ record: GameRecord) throws(ProblemReport) {
    guard (try? world.files.read(name)) == known else {
      throw ProblemReport(.gameChanged, GameWords.gameChanged, file: name, exitCode: .cannotWrite)
    }
    try world.write(record.text, to: name)
    known = Array(record.text.utf8)
  }

  private func problem(_ words: TableWords.Words) -> ProblemReport {
    ProblemReport(.gameUnreadable, words, file: name)
  }
}

extension Game {
  /// A game of a scenario that goes on from what was chosen.
  init(_ document: HouseholdDocument, record: GameRecord) {
    self.init(
      document.household,
      turns: document.turns,
      record: record,
      of: document.scenario?.id ?? ""
    )
  }
}

extension Game.Refused {
  /// What is the matter, and how to mend it.
  func words(seats: Int) -> TableWords.Words {
    GameWords.choiceRefused(
      turn: turn + 1,
      seat: seats > 1 ? GameWords.seat(seat + 1, of: seats) : nil,
      choice: choice.map { $0 + 1 },
      because: obstacle?.words
    )
  }
}
