import CSV
import Engine
import HouseholdFile
import ThaiText

/// A household on its way into a table.
struct TableWriting {
  /// A row, by its columns.
  typealias Row = [TableColumn: String]

  /// The rows, money in the house first; never empty.
  private(set) var rows: [Row] = []
  /// What the rows do not say, without repetition.
  private(set) var losses: Set<TableLoss> = []

  private let label: String
  private let keepsNames: Bool

  /// The rows of a household.
  ///
  /// - Parameters:
  ///   - household: The household.
  ///   - label: The code or name under which it stands in the table.
  ///   - keepsNames: Whether the names of its items are written.
  ///   - today: The month from which a table's plans begin.
  init(_ household: Household, label: String, keepsNames: Bool, today: YearMonth) {
    (self.label, self.keepsNames) = (label, keepsNames)
    noteLosses(of: household, today: today)
    noteBlanks(in: label)
    add(.cash, name: "", [.amount: TableCell.written(household.cash)])
    if household.buffer != .zero {
      add(
        .cash,
        name: "",
        [.kind: TableKind.buffer.thai, .amount: TableCell.written(household.buffer)]
      )
    }
    for income in household.incomes { add(income) }
    for expense in household.expenses { add(expense) }
    for saving in household.savings { add(saving) }
    for asset in household.assets { add(asset) }
    for debt in household.debts { add(debt) }
  }

  /// Adds a row; cells of nothing are left empty.
  mutating func add(_ section: TableSection, name: String, _ cells: Row) {
    var row = cells
    row[.household] = label
    row[.section] = section.thai
    if keepsNames {
      row[.name] = name
      noteBlanks(in: name)
    }
    rows.append(row)
  }

  /// Notes something that a table cannot hold, when it is so.
  mutating func note(_ loss: TableLoss, if isLost: Bool) {
    if isLost { losses.insert(loss) }
  }

  private mutating func noteBlanks(in name: String) {
    let read = CSVText.original(TableCell.text(CSVText.harmless(name)))
    note(.nameBlanks, if: read != name)
  }

  private mutating func noteLosses(of household: Household, today: YearMonth) {
    note(.start, if: household.start != today)
    note(.horizon, if: household.horizon != Household(name: "", start: today).horizon)
    note(.people, if: household.people != nil)
    note(.offers, if: !household.offers.isEmpty)
  }
}
