import Engine
import JSON5

extension ValueReader {
  /// Notes every turn of the game outside the months of the plan, and every loan that a turn brings when
  /// it is due already; this is the whole file.
  func checkMonths(of turns: [GameTurn], in household: Household) {
    let nodes = node.member("scenario")?.member("turns")?.elements ?? []
    guard nodes.count == turns.count else { return }
    let list = FieldPath.key("turns", of: .key("scenario", of: path))
    for (index, turn) in turns.enumerated() {
      let turnReader = reader(nodes[index], .element(index, of: list))
      turnReader.checkMonth(of: turn, in: household)
      turnReader.checkLoans(of: turn)
    }
  }

  private func checkMonth(of turn: GameTurn, in household: Household) {
    let end = household.start.adding(months: household.horizon - 1)
    guard let month = node.member("month") else { return }
    let reader = reader(month, .key("month", of: path))
    if turn.month < household.start {
      reader.report(
        .contradiction(.turnBeforeStart(start: household.start, found: turn.month))
      )
    } else if turn.month > end {
      reader.report(.contradiction(.turnAfterEnd(end: end, found: turn.month)))
    }
  }

  private func checkLoans(of turn: GameTurn) {
    checkLoans(turn.happens, "happens", turn.month)
    let choices = node.member("choices")?.elements ?? []
    for (index, choice) in zip(choices, turn.choices).enumerated() {
      reader(choice.0, .element(index, of: .key("choices", of: path)))
        .checkLoans(choice.1.actions, "actions", turn.month)
    }
  }

  private func checkLoans(_ actions: [GameAction], _ key: String, _ month: YearMonth) {
    let nodes = node.member(key)?.elements ?? []
    for (index, action) in zip(nodes, actions).enumerated() {
      guard case .borrow(let debt, _) = action.1, case .bullet(let terms) = debt.contract,
        terms.due < month, let loan = action.0.member("loan"), let due = loan.member("due")
      else { continue }
      let path = FieldPath.key("loan", of: .element(index, of: .key(key, of: path)))
      reader(due, .key("due", of: path))
        .report(.contradiction(.loanDueBeforeTurn(turn: month, found: terms.due)))
    }
  }

  private func reader(_ node: JSON5Node, _ path: FieldPath) -> ValueReader {
    ValueReader(node, path: path, item: nil, context: context)
  }
}
