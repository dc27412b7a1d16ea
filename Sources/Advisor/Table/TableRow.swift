import CSV
import HouseholdFile
import JSON5
import ThaiText

/// A row of a table of households, asked by what its columns stand for.
struct TableRow {
  private let cells: CSVRow
  private let columns: TableColumns

  init(_ cells: CSVRow, columns: TableColumns) {
    (self.cells, self.columns) = (cells, columns)
  }

  /// The row as a spreadsheet numbers it.
  var number: Int { cells.number }

  /// What stands in a column without blanks around it; empty where there is nothing.
  func text(_ column: TableColumn) -> String {
    columns.index(of: column).map { CSVText.original(TableCell.text(cells[$0])) } ?? ""
  }

  /// Where a column's cell is: the row in the place of the line.
  func span(_ column: TableColumn) -> SourceSpan {
    span(index: columns.index(of: column) ?? 0)
  }

  /// What the row calls itself; nil when it does not.
  var name: String? {
    let name = text(.name)
    return name.isEmpty ? nil : name
  }

  /// A problem of a cell of the row.
  func problem(
    _ fact: HouseholdTableProblem.Fact,
    at column: TableColumn
  ) -> HouseholdTableProblem {
    HouseholdTableProblem(
      fact,
      row: number,
      column: columns.index(of: column).map { $0 + 1 },
      tableColumn: column
    )
  }

  /// Where the row begins, for what is not there at all.
  var start: SourceSpan { span(index: 0) }

  private func span(index: Int) -> SourceSpan {
    let position = SourcePosition(
      offset: cells.number << 8 | min(index, 255),
      line: cells.number,
      column: index + 1
    )
    return SourceSpan(start: position, end: position)
  }
}
