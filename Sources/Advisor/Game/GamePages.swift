import Engine
import HouseholdFile
import ThaiText

/// The screens of the game.
struct GamePages {
  let game: Game

  init(_ game: Game) {
    self.game = game
  }

  /// What a table is called.
  func seat(_ place: Int) -> String { GameWords.seat(place + 1, of: game.seats) }

  /// The story, the family and how it is played.
  func opening(_ card: ScenarioCard) -> [Page.Block] {
    let household = game.story.household
    let rules = GameWords.rules(turns: game.story.turns.count, seats: game.seats)
    return [.title(card.title.safeForTerminal)]
      + (card.summary.isEmpty ? [] : [.paragraph(card.summary.safeForTerminal)])
      + family(household, standing: GameWords.standing(cash: household.cash, owed: household.owed))
      + [.heading(GameWords.rulesHeading)]
      + [.points((rules + [GameWords.deck(seed: game.record.seed)]).map { Page.Point($0) })]
  }

  /// What has happened, to be read out, and where the tables stand.
  func situation(_ paths: [GamePath]) -> [Page.Block] {
    let turn = game.story.turns[game.turn]
    let head = GameWords.turn(game.turn + 1, of: game.story.turns.count, turn.month, turn.title)
    let shocks = game.story.shocks(from: turn.month, through: turn.month)
    let told = game.turn > 0 && game.story.turns[game.turn - 1].month == turn.month
    let happened = told ? [] : shocks.map { Page.Point(ShockWords.sentenceOfThisMonth($0)) }
    return [.heading(head)] + passage(turn, paths) + standings(paths, happened)
  }

  /// What is read out; only that nothing is to be chosen where nobody has the debt any more.
  private func passage(_ turn: GameTurn, _ paths: [GamePath]) -> [Page.Block] {
    let settled = paths.map(\.settledDebt)
    if let debt = settled[0], !settled.contains(nil), turn.happens.isEmpty {
      return [.paragraph(GameWords.settled(debt, seat: GameWords.seat(1, of: 1)))]
    }
    return turn.situation.split(separator: "\n").map { .paragraph(String($0).safeForTerminal) }
  }

  private func standings(_ paths: [GamePath], _ happened: [Page.Point]) -> [Page.Block] {
    let months = paths.map { ($0.open.household, $0.open.lived()) }
    guard game.seats > 1 else {
      let (household, lived) = months[0]
      let sentences = [
        GameWords.standing(cash: household.cash, owed: household.owed),
        GameWords.ahead(income: lived.income, living: lived.cost, asked: lived.asked),
      ]
      return [.points(happened + sentences.map { Page.Point($0) })]
    }
    let titles = GameWords.aheadTitles
    let rows = months.enumerated().map { place, month in
      let (household, lived) = month
      return [seat(place)]
        + [household.cash, household.owed, lived.income, lived.cost, lived.asked]
        .map(\.wholeThaiAmount)
    }
    let columns = [TextTable.Column.words(titles[0])] + titles[1...].map { .amounts($0) }
    return (happened.isEmpty ? [] : [.points(happened)])
      + [.table(TextTable(columns: columns, rows: rows))]
  }
}

extension Household {
  /// What is owed on one debt on the first day.
  func owed(on index: Int) -> Money {
    var first = self
    first.horizon = 1
    return Timeline(first).project(paying: .minimum).debt(index, in: 0).opening
  }

  /// What is overdue on the first day.
  var overdueSum: Money { debts.reduce(.zero) { $0 + $1.overdue } }

  /// What is left of everything that is owned when the debts are taken away.
  var worth: Money {
    assets.reduce(cash) { $0 + $1.value } + savings.reduce(.zero) { $0 + $1.balance } - owed
  }
}
