import Engine
import HouseholdFile
import JSON5
import ThaiText

extension ItemReading {
  /// Reads the row as an item of a section, which is not money in the house.
  mutating func read(as section: TableSection) {
    switch section {
    case .income: readIncome()
    case .expense: readExpense()
    case .debt: readDebt()
    case .saving: readSaving()
    case .asset: readAsset()
    case .cash: return
    }
  }

  private mutating func readIncome() {
    putName(otherwise: TableSection.income.thai)
    putNumber("amount", from: .amount)
    putMonths()
  }

  private mutating func readExpense() {
    putName(otherwise: TableSection.expense.thai)
    putNumber("amount", from: .amount)
    putMonths()
    if let kind = takeKind(in: .expense) { putFlag(of: kind) }
    putNumber("reducible", from: .reducible)
  }

  private mutating func readSaving() {
    putName(otherwise: TableSection.saving.thai)
    if let kind = takeKind(in: .saving), let code = kind.fileKind {
      put("kind", .string(code), at: .kind)
      putFlag(of: kind)
    }
    putNumber("balance", from: .amount)
    putNumber("deposit", from: .deposit)
    putDividend()
    putDividendMonth()
  }

  /// A dividend is told by the year; for any other period it stays a text, which the file's rule
  /// refuses.
  private mutating func putDividend() {
    let per = take(.per) ?? ""
    guard let text = take(.rate) else { return }
    let rate = TableCell.rate(text, per: per, principal: nil)
    let isYearly = rate.map { $0.period == nil || $0.period == .year } ?? false
    put("dividend", .number(isYearly ? rate?.percent : nil, or: text), at: .rate)
  }

  /// A dividend comes in one month; more of them stay a text, which the file's rule refuses.
  private mutating func putDividendMonth() {
    guard let text = take(.months) else { return }
    guard case .ofYear(let months)? = TableCell.months(text, today: today), months.count == 1
    else {
      put("dividendMonth", .string(text), at: .months)
      return
    }
    put("dividendMonth", .number(String(months[0]), or: text), at: .months)
  }

  private mutating func readAsset() {
    putName(otherwise: TableSection.asset.thai)
    putNumber("value", from: .amount)
    if let kind = takeKind(in: .asset) { putFlag(of: kind) }
  }

  /// The kind of an item, or nil when it has none or one that is not known.
  ///
  /// A word that is no kind stays a text under `kind`, which the file's rule refuses; where the
  /// file knows no kinds, it is refused here.
  mutating func takeKind(in section: TableSection) -> TableKind? {
    guard let text = take(.kind) else { return nil }
    if let kind = TableKind(cell: text, in: section) { return kind }
    switch section {
    case .debt, .saving: put("kind", .string(text), at: .kind)
    case .income, .expense, .asset, .cash:
      let unknown = ValueProblem.choiceUnknown(
        text: text,
        nearest: TableKind.nearest(to: text, in: section)?.rawValue,
        known: TableKind.allCases.filter { $0.section == section }.map(\.rawValue)
      )
      note(.value(unknown), field: "\(section.list ?? "cash")[0].kind", at: .kind)
    }
    return nil
  }
}
