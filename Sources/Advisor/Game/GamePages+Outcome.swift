import Engine
import HouseholdFile
import ThaiText

extension GamePages {
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

  /// What came of the last turn at several tables: what is told of each choice once, with the tables
  /// that took it, and a line a table.
  private func outcomes(
    _ chosen: [GameChoice?],
    _ paths: [GamePath],
    _ lived: [LivedMonth]
  ) -> [Page.Block] {
    let rows = paths.indices.map { place in
      Row(
        chosen: chosen[place]?.title.safeForTerminal ?? "",
        path: paths[place],
        months: [lived[place]]
      )
    }
    return Self.grouped(chosen).compactMap { choice, seats in
      guard let outcome = choice?.outcome, !outcome.isEmpty else { return nil }
      return .paragraph(GameWords.told(seats.map(seat), outcome))
    } + [table(rows)]
  }

  /// What was chosen, with the places of the tables that did; the first table's first.
  static func grouped<Choice: Hashable>(_ chosen: [Choice]) -> [(Choice, seats: [Int])] {
    var seen: Set<Choice> = []
    return chosen.filter { seen.insert($0).inserted }.map { choice in
      (choice, chosen.indices.filter { chosen[$0] == choice })
    }
  }

  /// What a month comes to with a choice, and without it where that is something else.
  private func result(of lived: LivedMonth, idle: LivedMonth) -> [String] {
    let (next, other) = (lived.next, idle.next)
    let after = GameWords.after(lived.month, cash: next.cash, owed: next.owed)
    let without = GameWords.without(
      cash: other.cash,
      owed: other.owed,
      short: idle.shortfall,
      overdue: other.overdueSum
    )
    let isSame = next.cash == other.cash && next.owed == other.owed
    return troubles(lived.shortfall, next, closed: lived.closed) + [after]
      + (isSame ? [] : [without])
  }
}
