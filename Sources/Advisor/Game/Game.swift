import Engine
import HouseholdFile

/// A game with all that was chosen so far; everything else is reckoned from that.
struct Game: Sendable {
  /// What it is about.
  let story: GameStory
  /// What was chosen.
  private(set) var record: GameRecord

  /// A game that goes on from what was chosen.
  init(_ household: Household, turns: [GameTurn], record: GameRecord) {
    story = GameStory(household, turns: turns, seed: record.seed)
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

  /// Takes back the last turn; false when there is none.
  mutating func undo() -> Bool { record.turns.popLast() != nil }

  /// The title of what a table chose in a turn; nil for nothing.
  func title(ofChoice seat: Int, in turn: Int) -> String? {
    record.turns[turn][seat].map { story.turns[turn].choices[$0].title }
  }
}
