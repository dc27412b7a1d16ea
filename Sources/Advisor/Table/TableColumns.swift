import CSV
import HouseholdFile
import ThaiText

/// Which column of a spreadsheet stands for what.
struct TableColumns {
  /// The row of the headings as a spreadsheet numbers it.
  let row: Int
  /// What is the matter with the headings as a whole; empty when every household can be looked at.
  private(set) var problems: [HouseholdTableProblem] = []
  /// Headings that stand for nothing, in the order of the columns.
  private(set) var unknown: [UnknownHeading] = []
  private var indices: [TableColumn: Int] = [:]

  /// The columns that the headings of a row stand for.
  ///
  /// - Parameters:
  ///   - headings: The row.
  ///   - map: What headings of another's making stand for.
  init(_ headings: CSVRow, map: HeadingMap) {
    row = headings.number
    for (index, field) in headings.fields.enumerated() {
      let heading = TableCell.text(field)
      guard !heading.isEmpty else { continue }
      switch map.meaning(of: heading) {
      case .column(let column): take(column, at: index)
      case .ignored: continue
      case .unknown:
        let nearest = TableColumn.nearest(to: heading)
        unknown.append(UnknownHeading(text: heading, column: index + 1, nearest: nearest))
      }
    }
    let missing = TableColumn.required.filter { indices[$0] == nil }
    if !missing.isEmpty {
      problems.append(HouseholdTableProblem(.columnsMissing(missing, unknown: unknown), row: row))
    }
  }

  /// Whether rows can be told apart though something is the matter with other headings.
  var tellRows: Bool { indices[.household] != nil && indices[.section] != nil }

  /// Whether a cell can be judged whatever is the matter with the headings.
  func areSure(of problem: HouseholdTableProblem) -> Bool {
    guard let column = problem.tableColumn else { return true }
    return indices[column] != nil && !problems.contains { $0.tableColumn == column }
  }

  private mutating func take(_ column: TableColumn, at index: Int) {
    if let first = indices[column] {
      guard column != .note else { return }
      let fact = HouseholdTableProblem.Fact.columnDoubled(firstColumn: first + 1)
      let problem = HouseholdTableProblem(fact, row: row, column: index + 1, tableColumn: column)
      problems.append(problem)
    } else {
      indices[column] = index
    }
  }

  /// Where a column stands, counted from 0; nil when the table has none.
  func index(of column: TableColumn) -> Int? { indices[column] }

  /// How many of the columns that must be there are.
  private var requiredCount: Int { TableColumn.required.count { indices[$0] != nil } }

  /// The headings of a table: the first row that has two of the columns that must be there, or
  /// the first row that is no remark.
  ///
  /// - Parameters:
  ///   - rows: The rows of the table.
  ///   - map: What headings of another's making stand for.
  /// - Returns: The columns and the rows below them; nil for a table without rows.
  static func find(
    in rows: [CSVRow],
    map: HeadingMap
  ) -> (columns: TableColumns, items: ArraySlice<CSVRow>)? {
    let candidates = rows.indices.prefix(searchedRows).filter { !rows[$0].isRemark }
    guard let first = candidates.first else { return nil }
    let found = candidates.first { TableColumns(rows[$0], map: map).requiredCount >= 2 } ?? first
    return (TableColumns(rows[found], map: map), rows[(found + 1)...])
  }

  /// How far down headings are looked for.
  private static let searchedRows = 40
}

extension CSVRow {
  /// Whether the row is something to read for people only: `#` stands before it.
  var isRemark: Bool {
    fields[0].unicodeScalars.first { !$0.properties.isWhitespace } == "#"
      && fields.dropFirst().allSatisfy { $0.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
  }
}
