import HouseholdFile
import JSON5

/// A game as it is kept in a file: whose it is, and what was chosen.
struct GameRecord: Hashable, Sendable {
  /// The scenario as it was named.
  let scenario: String
  /// Which shocks there are; zero for none.
  let seed: Int
  /// How many tables play.
  let seats: Int
  /// How many tables can play.
  static let tables = 1...8
  /// The seeds that can be asked for.
  static let seeds = 0...999_999
  /// The shocks of a game unless others are asked for.
  static let usualSeed = 6

  /// What was chosen, turn by turn, one element a table from zero; nil where nothing could be.
  var turns: [[Int?]] = []

  /// The game as a file.
  var text: String { json.line + "\n" }

  private var json: JSONText {
    .object([
      ("plodnee", .integer(HouseholdFile.version)), ("game", .string(scenario)),
      ("seed", .integer(seed)), ("seats", .integer(seats)), ("turns", chosen),
    ])
  }

  /// What was chosen, counted from one, for other programs.
  var chosen: JSONText {
    .array(
      turns.map { turn in .array(turn.map { $0.map { .integer($0 + 1) } ?? .null }) }
    )
  }

  /// What one table chose, turn by turn.
  func choices(of seat: Int) -> [Int?] { turns.map { $0[seat] } }
}

extension GameRecord {
  /// A game as it was kept; nil when the file holds none.
  init?(_ bytes: [UInt8]) {
    guard case .success(let node) = JSON5.parse(bytes),
      node["plodnee"]?.whole == HouseholdFile.version, let scenario = node["game"]?.text,
      let seed = node["seed"]?.whole, Self.seeds.contains(seed),
      let seats = node["seats"]?.whole, Self.tables.contains(seats),
      let turns = node["turns"]?.elements
    else { return nil }
    self.init(scenario: scenario, seed: seed, seats: seats)
    for turn in turns {
      guard let choices = turn.elements, choices.count == seats,
        choices.allSatisfy({ $0.value == .null || $0.whole != nil })
      else { return nil }
      self.turns.append(choices.map { $0.whole.map { $0 - 1 } })
    }
  }

  /// Whether it is a game of these turns.
  func fits(_ turns: [GameTurn]) -> Bool {
    self.turns.count <= turns.count
      && zip(self.turns, turns).allSatisfy { chosen, turn in
        chosen.allSatisfy { $0.map(turn.choices.indices.contains) ?? true }
      }
  }
}
