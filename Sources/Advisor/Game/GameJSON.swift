import Engine
import HouseholdFile

/// A game for other programs.
struct GameJSON {
  private let game: Game

  init(_ game: Game) {
    self.game = game
  }

  /// What was chosen, what befell the family and, once all turns were played, how it ended.
  var json: JSONText {
    let shocks = game.story.shocks.map { shock in
      JSONText.object([("month", .string(shock.month.iso)), ("kind", .string(shock.kind.rawValue))])
    }
    return .object([
      ("plodnee", .integer(HouseholdFile.version)), ("game", .string(game.record.scenario)),
      ("seed", .integer(game.record.seed)), ("seats", .integer(game.seats)),
      ("turnsInAll", .integer(game.story.turns.count)), ("turns", game.record.chosen),
      ("shocks", .array(shocks)), ("paths", .array(paths)),
    ])
  }

  private var paths: [JSONText] {
    guard game.isOver else {
      return game.paths.enumerated().map { path("seat \($0 + 1)", $1) }
    }
    let ending = GameEnding(game)
    return [path("nothing", ending.idle)]
      + ending.tables.enumerated().map { path("seat \($0 + 1)", $1) }
      + [path("recommended", ending.planned)]
  }

  private func path(_ name: String, _ path: GamePath) -> JSONText {
    let standing = GameStanding(path)
    return .object([
      ("name", .string(name)), ("debt", .baht(standing.owed.satang)),
      ("cash", .baht(standing.cash.satang)), ("savings", .baht(standing.savings.satang)),
      ("interest", .baht(standing.interest.satang)),
      ("monthsShort", .integer(standing.monthsShort)),
      ("overdue", .baht(standing.overdue.satang)),
      ("debtFreeMonth", standing.debtFreeMonth.map { .string($0.iso) } ?? .null),
      ("months", .array(path.lived.map(month))),
    ])
  }

  private func month(_ month: LivedMonth) -> JSONText {
    .object([
      ("month", .string(month.month.iso)), ("income", .baht(month.income.satang)),
      ("living", .baht(month.living.satang)), ("shortfall", .baht(month.shortfall.satang)),
      ("paid", .baht(month.paid.satang)), ("missed", .baht(month.missed.satang)),
      ("interest", .baht(month.interest.satang)), ("borrowed", .baht(month.borrowed.satang)),
      ("saved", .baht(month.saved.satang)), ("cash", .baht(month.next.cash.satang)),
      ("debt", .baht(month.next.owed.satang)),
    ])
  }
}
