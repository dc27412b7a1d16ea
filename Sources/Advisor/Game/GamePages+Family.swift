import Engine
import ThaiText

extension GamePages {
  /// The family's money: debts, savings and what is in the house.
  ///
  /// - Parameters:
  ///   - household: The family.
  ///   - standing: Where it stands, in a sentence.
  /// - Returns: A part of the screen.
  func family(_ household: Household, standing: String) -> [Page.Block] {
    let savings = household.savings.map { Page.Point(GameWords.saving($0.name, $0.balance)) }
    return [.heading(household.name.safeForTerminal)]
      + (household.debts.isEmpty ? [] : [debts(of: household)])
      + [.points([Page.Point(standing)] + savings)]
  }

  /// The debts; what is overdue is a column only where something is.
  private func debts(of household: Household) -> Page.Block {
    let isOverdue = household.overdueSum > .zero
    let titles = GameWords.debtTitles
    let columns: [TextTable.Column] =
      [.words(titles[0]), .words(titles[1]), .words(titles[2]), .amounts(titles[3])]
      + (isOverdue ? [.amounts(titles[4])] : [])
    let rows = household.debts.indices.map { index in
      let debt = household.debts[index]
      return [
        debt.name.safeForTerminal, debt.contract.thai, debt.dueWords,
        household.owed(on: index).wholeThaiAmount,
      ] + (isOverdue ? [debt.overdue.wholeThaiAmount] : [])
    }
    return .table(TextTable(columns: columns, rows: rows))
  }
}

extension Debt {
  /// When it is due, in a word.
  fileprivate var dueWords: String {
    switch contract {
    case .bullet: return dueMonth?.thai(.short) ?? ""
    case .daily: return GameWords.everyDay
    case .installment(let terms): return terms.dueMonths.thai
    case .revolving, .interestOnly, .flat: return GameWords.everyMonth
    }
  }
}
