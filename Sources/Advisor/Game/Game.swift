import Engine
import HouseholdFile

/// A game with all that was chosen so far; everything else is reckoned from that.
struct Game: Sendable {
  /// What it is about.
  let story: GameStory
  /// What was chosen.
  private(set) var record: GameRecord

  /// A game that goes on from what was chosen.
  ///
  /// - Parameters:
  ///   - household: The family.
  ///   - turns: The decisions.
  ///   - record: What was chosen.
  ///   - id: Whose shocks befall the family: the scenario's.
  init(_ household: Household, turns: [GameTurn], record: GameRecord, of id: String = "") {
    story = GameStory(household, turns: turns, seed: record.seed, of: id)
    self.record = record
  }

  /// How many tables play.
  var seats: Int { record.seats }
  /// The place of the turn that is next; the number of turns when all were played.
  var turn: Int { record.turns.count }
  /// Whether all turns were played.
  var isOver: Bool { turn == story.turns.count }

  /// Where the tables stand after the turns that were played, one element a table.
  var paths: [GamePath] {
    (0..<seats).map { GamePath(story, choosing: record.choices(of: $0)) }
  }

  /// Takes what the tables chose in the next turn.
  mutating func choose(_ choices: [Int?]) { record.turns.append(choices) }

  /// A choice of the record that could not be taken.
  struct Refused: Equatable {
    /// The turn, from zero.
    let turn: Int
    /// The table, from zero.
    let seat: Int
    /// The choice, from zero; nil for nothing where something could be chosen.
    let choice: Int?
    /// What stood in the way; nil for nothing where something could be chosen.
    let obstacle: Obstacle?
  }

  /// The first choice of the record that could not be taken; nil when all could.
  var refused: Refused? {
    (0..<seats).compactMap { firstRefused(of: $0) }.min { $0.turn < $1.turn }
  }

  private func firstRefused(of seat: Int) -> Refused? {
    var path = GamePath(story)
    for (turn, choice) in record.choices(of: seat).enumerated() {
      path.reachTurn()
      guard path.accepts(choice) else {
        let obstacle = choice.flatMap { path.obstacle(to: $0) }
        return Refused(turn: turn, seat: seat, choice: choice, obstacle: obstacle)
      }
      path.choose(choice)
    }
    return nil
  }

  /// Takes back the last turn; false when there is none.
  mutating func undo() -> Bool { record.turns.popLast() != nil }

  /// The title of what a table chose in a turn; nil for nothing.
  func title(ofChoice seat: Int, in turn: Int) -> String? {
    record.turns[turn][seat].map { story.turns[turn].choices[$0].title }
  }
}
