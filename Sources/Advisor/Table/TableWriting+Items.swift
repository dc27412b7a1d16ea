import Engine
import HouseholdFile
import ThaiText

extension TableWriting {
  /// Adds an income.
  mutating func add(_ income: Income) {
    note(.risk, if: income.risk != nil)
    add(.income, name: income.name, cells(of: income.recurrence))
  }

  /// Adds an expense.
  mutating func add(_ expense: Expense) {
    var cells = cells(of: expense.recurrence)
    cells[.kind] = (expense.isEssential ? TableKind.essential : .wanted).thai
    cells[.reducible] = TableCell.unlessZero(expense.reducible)
    add(.expense, name: expense.name, cells)
  }

  /// Adds a saving.
  mutating func add(_ saving: Saving) {
    note(.reinvest, if: saving.reinvestsDividend)
    note(.withdrawableShares, if: saving.kind == .shares && saving.isWithdrawable)
    let hasDividend = saving.dividendPPM != 0
    let hasMonth = hasDividend || saving.dividendMonth != Saving(name: "").dividendMonth
    let (rate, per) = TableCell.written(ratePPM: saving.dividendPPM, per: .year)
    add(
      .saving,
      name: saving.name,
      [
        .kind: saving.tableKind.thai,
        .amount: TableCell.written(saving.balance),
        .deposit: TableCell.unlessZero(saving.deposit),
        .rate: hasDividend ? rate : "",
        .per: hasDividend ? per : "",
        .months: hasMonth ? TableCell.written(CalendarMonths([saving.dividendMonth])) : "",
      ]
    )
  }

  /// Adds something that the family owns.
  mutating func add(_ asset: Asset) {
    let kind = asset.isSellable ? TableKind.sellable : .kept
    add(
      .asset,
      name: asset.name,
      [.kind: kind.thai, .amount: TableCell.written(asset.value)]
    )
  }

  private mutating func cells(of recurrence: Recurrence) -> Row {
    note(.growth, if: recurrence.growthPPM != 0)
    var months = TableCell.written(recurrence.months)
    if let from = recurrence.from, from == recurrence.until, recurrence.months == .all {
      months = TableCell.writtenMonth(from)
    } else {
      note(.period, if: recurrence.from != nil || recurrence.until != nil)
    }
    return [.amount: TableCell.written(recurrence.amount), .months: months]
  }
}

extension TableCell {
  /// An amount, or nothing for none.
  static func unlessZero(_ amount: Money) -> String { amount == .zero ? "" : written(amount) }
}

extension Saving {
  /// The word of the table for the kind of saving.
  fileprivate var tableKind: TableKind {
    switch (kind, isWithdrawable) {
    case (.sajja, false): .sajja
    case (.sajja, true): .specialSajja
    case (.deposit, true): .deposit
    case (.deposit, false): .fixedDeposit
    case (.shares, _): .shares
    }
  }
}
