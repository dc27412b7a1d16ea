import CSV
import Engine
import HouseholdFile

/// Gathers the rows of each household, which need not stand together.
///
/// A row without a household belongs to the one above it, as where a spreadsheet has joined cells.
struct HouseholdGathering {
  /// The households in the order of their first rows.
  private(set) var households: [HouseholdRows] = []
  /// Rows that belong to none.
  private(set) var problems: [HouseholdTableProblem] = []

  private let columns: TableColumns
  private let today: YearMonth
  private var indices: [String: Int] = [:]
  private var last: Int?

  init(columns: TableColumns, today: YearMonth) {
    (self.columns, self.today) = (columns, today)
  }

  /// Adds one more row, whether it can be read as a row or not.
  mutating func take(_ cells: CSVRow, problem: CSVProblem? = nil) {
    let row = TableRow(cells, columns: columns)
    guard let index = index(of: row) else {
      problems.append(
        problem.map {
          HouseholdTableProblem(.spelling($0.kind), row: $0.row, column: $0.column)
        } ?? row.problem(.householdMissing, at: .household)
      )
      return
    }
    if let problem {
      households[index].take(problem)
    } else {
      households[index].take(row, today: today)
    }
    last = index
  }

  /// Which household the row belongs to; nil when that cannot be told.
  private mutating func index(of row: TableRow) -> Int? {
    let name = row.text(.household)
    guard !name.isEmpty else { return last }
    if let known = indices[name] { return known }
    indices[name] = households.count
    households.append(HouseholdRows(name: name, first: row))
    return households.count - 1
  }
}
