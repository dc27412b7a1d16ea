import CSV
import HouseholdFile

/// Rows of one household, whose cells are not read yet.
struct GatheredRows {
  /// A row, or why it cannot be read as one.
  enum Row {
    case item(TableRow)
    case broken(CSVProblem)
  }

  /// The household as its column names it.
  let name: String
  /// The row that names it first.
  let first: TableRow
  /// All its rows in order.
  var rows: [Row] = []
}

/// Gathers the rows of each household, which need not stand together.
///
/// Names that differ in no more than capitals, dashes, spaces or Thai digits are one household's.
/// A row without a household belongs to the one above it, as where a spreadsheet has joined cells.
struct HouseholdGathering {
  /// The households in the order of their first rows.
  private(set) var households: [GatheredRows] = []
  /// Rows that belong to none.
  private(set) var problems: [HouseholdTableProblem] = []

  private let columns: TableColumns
  private var indices: [String: Int] = [:]
  private var last: Int?

  init(columns: TableColumns) { self.columns = columns }

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
    households[index].rows.append(problem.map { .broken($0) } ?? .item(row))
    last = index
  }

  /// Which household the row belongs to; nil when that cannot be told.
  private mutating func index(of row: TableRow) -> Int? {
    let name = row.text(.household)
    guard !name.isEmpty else { return last }
    if let known = indices[name] { return known }
    let spelling = HouseholdCodes.spelling(name)
    if let known = indices[spelling] { return known }
    indices[name] = households.count
    indices[spelling] = households.count
    households.append(GatheredRows(name: name, first: row))
    return households.count - 1
  }
}
