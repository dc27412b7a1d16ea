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
      + family(household)
      + [.heading(GameWords.rulesHeading)]
      + [.points((rules + [GameWords.deck(seed: game.record.seed)]).map { Page.Point($0) })]
  }

  /// The family's money: debts, savings and what is in the house.
  func family(_ household: Household) -> [Page.Block] {
    let titles = GameWords.debtTitles
    let columns: [TextTable.Column] = [
      .words(titles[0]), .words(titles[1]), .amounts(titles[2]), .amounts(titles[3]),
    ]
    let rows = household.debts.indices.map { index in
      let debt = household.debts[index]
      return [
        debt.name.safeForTerminal, debt.contract.thai, household.owed(on: index).wholeThaiAmount,
        debt.overdue == .zero ? "" : debt.overdue.wholeThaiAmount,
      ]
    }
    let savings = household.savings.map {
      Page.Point(GameWords.saving($0.name, $0.balance))
    }
    let standing = GameWords.standing(seat: nil, cash: household.cash, owed: household.owed)
    return [.heading(household.name.safeForTerminal)]
      + (rows.isEmpty ? [] : [.table(TextTable(columns: columns, rows: rows))])
      + [.points([Page.Point(standing)] + savings)]
  }

  /// Months that went by until the turn that is next: what befell the family and how it stands;
  /// empty where none did.
  ///
  /// - Parameters:
  ///   - paths: The tables in the month of the turn.
  ///   - count: How many months were told already.
  /// - Returns: The screen.
  func months(_ paths: [GamePath], after count: Int) -> [Page.Block] {
    let open = paths[0].open.household.start
    let passed = paths[0].lived.dropFirst(count)
    let since = passed.first?.month ?? open
    let told = game.turn > 0 ? game.story.turns[game.turn - 1].month : nil
    let shocks = game.story.shocks(from: told.map { $0.adding(months: 1) } ?? since, through: open)
    let happened = shocks.map { Page.Point(ShockWords.sentence($0)) }
    // The month of a turn was told when the turn was played.
    let isTold = passed.isEmpty || (game.turn > 0 && passed.count == 1)
    guard !isTold else { return happened.isEmpty ? [] : [.points(happened)] }
    let heading = GameWords.months(since, open.adding(months: -1))
    guard game.seats == 1 else {
      return [.heading(heading)] + (happened.isEmpty ? [] : [.points(happened)])
        + [table(paths.map { Row(path: $0, months: $0.lived.dropFirst(count)) })]
    }
    return [.heading(heading), .points(happened + sentences(passed))]
  }

  private func sentences(_ months: ArraySlice<LivedMonth>) -> [Page.Point] {
    func sum(_ part: (LivedMonth) -> Money) -> Money {
      months.reduce(.zero) { $0 + part($1) }
    }
    let (short, closed) = (sum(\.shortfall), months.flatMap(\.closed))
    var sentences = [
      GameWords.flow(income: sum(\.income), living: sum(\.living), paid: sum(\.paid))
    ]
    if short > .zero { sentences.append(GameWords.short(short)) }
    if let household = months.last?.next {
      if household.overdueSum > .zero { sentences.append(GameWords.missed(household.overdueSum)) }
    }
    if !closed.isEmpty { sentences.append(GameWords.closed(closed)) }
    return sentences.map { Page.Point($0) }
  }

  /// What is told of one table.
  private struct Row {
    /// What it chose; empty where that is not told.
    var chosen = ""
    /// Where it stands.
    let path: GamePath
    /// The months that are told.
    let months: ArraySlice<LivedMonth>

    /// Its cells after its name and its choice: cash, debt and what could not be paid.
    var amounts: [String] {
      let household = months.last?.next ?? path.open.household
      let short = months.reduce(household.overdueSum) { $0 + $1.shortfall }
      return [household.cash, household.owed, short].map(\.wholeThaiAmount)
    }
  }

  /// A line for each table: what it chose, its money, its debts, what it could not pay.
  private func table(_ rows: [Row]) -> Page.Block {
    let titles = GameWords.seatTitles
    let choseAny = rows.contains { !$0.chosen.isEmpty }
    let words = titles.prefix(choseAny ? 2 : 1).map { TextTable.Column.words($0) }
    let columns = words + titles[2...].map { TextTable.Column.amounts($0) }
    let lines = rows.indices.map { place in
      [seat(place)] + (choseAny ? [rows[place].chosen] : []) + rows[place].amounts
    }
    return .table(TextTable(columns: columns, rows: lines))
  }

  /// What has happened, to be read out, and where the tables stand.
  func situation(_ paths: [GamePath]) -> [Page.Block] {
    let turn = game.story.turns[game.turn]
    let head = GameWords.turn(game.turn + 1, of: game.story.turns.count, turn.month, turn.title)
    let standings = paths.enumerated().map { place, path in
      let household = path.open.household
      return GameWords.standing(
        seat: game.seats > 1 ? seat(place) : nil,
        cash: household.cash,
        owed: household.owed
      )
    }
    let told = turn.situation.split(separator: "\n").map {
      Page.Block.paragraph(String($0).safeForTerminal)
    }
    return [.heading(head)] + told + [.points(standings.map { Page.Point($0) })]
  }

  /// What came of the last turn.
  ///
  /// - Parameters:
  ///   - paths: The tables after it.
  ///   - before: The tables when they chose.
  /// - Returns: The screen.
  func outcome(_ paths: [GamePath], before: [GamePath]) -> [Page.Block] {
    let chosen = game.record.turns[game.turn - 1].map { choice in
      choice.map { game.story.turns[game.turn - 1].choices[$0] }
    }
    let lived = paths.map { $0.open.lived() }
    guard game.seats == 1 else { return outcomes(chosen, paths, lived) }
    let outcome = chosen[0]?.outcome.safeForTerminal ?? ""
    let points = result(of: lived[0], idle: before[0].open.lived()).map { Page.Point($0) }
    return [.heading(GameWords.chosen(chosen[0]?.title, seat: seat(0)))]
      + (outcome.isEmpty ? [] : [.paragraph(outcome)]) + [.points(points)]
  }

  /// What came of the last turn at several tables: what is told of each choice once, and a line a
  /// table.
  private func outcomes(
    _ chosen: [GameChoice?],
    _ paths: [GamePath],
    _ lived: [LivedMonth]
  ) -> [Page.Block] {
    let told = Set(chosen.compactMap { $0?.outcome }).filter { !$0.isEmpty }.sorted()
    let rows = paths.indices.map { place in
      Row(
        chosen: chosen[place]?.title.safeForTerminal ?? "",
        path: paths[place],
        months: [lived[place]]
      )
    }
    return told.map { .paragraph($0.safeForTerminal) } + [table(rows)]
  }

  /// What a month comes to with a choice, and without it where that is something else.
  private func result(of lived: LivedMonth, idle: LivedMonth) -> [String] {
    let (next, other) = (lived.next, idle.next)
    var sentences: [String] = []
    if lived.shortfall > .zero { sentences.append(GameWords.short(lived.shortfall)) }
    if next.overdueSum > .zero { sentences.append(GameWords.missed(next.overdueSum)) }
    if !lived.closed.isEmpty { sentences.append(GameWords.closed(lived.closed)) }
    sentences.append(GameWords.after(lived.month, cash: next.cash, owed: next.owed))
    if next.cash != other.cash || next.owed != other.owed {
      sentences.append(GameWords.without(cash: other.cash, owed: other.owed))
    }
    return sentences
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
