import Engine
import ThaiText

extension GamePages {
  /// Months that went by between the last turn and the one that is next; empty where none did.
  ///
  /// - Parameters:
  ///   - paths: The tables in the month of the turn.
  ///   - count: How many months they had lived when the last turn was played: its own month was told
  ///     then.
  /// - Returns: The screen.
  func months(_ paths: [GamePath], after count: Int) -> [Page.Block] {
    let told = game.turn > 0 ? count + 1 : count
    let passed = paths[0].lived.dropFirst(told)
    guard let first = passed.first?.month, let last = passed.last?.month else { return [] }
    let shocks = game.story.shocks(from: first, through: last)
    let happened = shocks.map { Page.Point(ShockWords.sentence($0)) }
    let heading = GameWords.months(first, last)
    guard game.seats == 1 else {
      return [.heading(heading)] + (happened.isEmpty ? [] : [.points(happened)])
        + [table(paths.map { Row(path: $0, months: $0.lived.dropFirst(told)) })]
    }
    return [.heading(heading), .points(happened + sentences(passed, of: paths[0]))]
  }

  private func sentences(_ months: ArraySlice<LivedMonth>, of path: GamePath) -> [Page.Point] {
    func sum(_ part: (LivedMonth) -> Money) -> Money {
      months.reduce(.zero) { $0 + part($1) }
    }
    var sentences = [
      GameWords.flow(
        income: sum(\.income),
        borrowed: sum(\.borrowed),
        living: sum(\.living),
        paid: sum(\.paid),
        saved: sum(\.saved)
      )
    ]
    if let last = months.last?.next {
      sentences.append(GameWords.cash(from: path.cash(before: months.startIndex), to: last.cash))
      sentences += troubles(sum(\.shortfall), last, closed: months.flatMap(\.closed))
    }
    return sentences.map { Page.Point($0) }
  }

  /// What was short, what is overdue and what is gone.
  func troubles(_ short: Money, _ household: Household, closed: [String]) -> [String] {
    let late = household.debts.filter { $0.overdue > .zero }.map(\.name)
    return [
      short > .zero ? GameWords.short(short) : nil,
      late.isEmpty ? nil : GameWords.missed(household.overdueSum, on: late),
      closed.isEmpty ? nil : GameWords.closed(closed),
    ].compactMap(\.self)
  }

  /// What is told of one table.
  struct Row {
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
  func table(_ rows: [Row]) -> Page.Block {
    let titles = GameWords.seatTitles
    let choseAny = rows.contains { !$0.chosen.isEmpty }
    let words = titles.prefix(choseAny ? 2 : 1).map { TextTable.Column.words($0) }
    let columns = words + titles[2...].map { TextTable.Column.amounts($0) }
    let lines = rows.indices.map { place in
      [seat(place)] + (choseAny ? [rows[place].chosen] : []) + rows[place].amounts
    }
    return .table(TextTable(columns: columns, rows: lines))
  }
}
