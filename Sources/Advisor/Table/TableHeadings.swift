import CSV
import HouseholdFile
import ThaiText

/// The headings of a table that somebody made in their own way.
struct TableHeadings {
  /// Headings that stand for nothing yet, in the order of the columns.
  let unknown: [UnknownHeading]
  /// The columns that no heading stands for yet.
  let free: [TableColumn]
  private let firstRow: CSVRow?

  /// The headings of a table as a spreadsheet saved it.
  init(_ bytes: [UInt8]) {
    let rows = CSVTable.ofSpreadsheet(CSVEncoding.utf8(bytes)).rows
    guard let (columns, items) = TableColumns.find(in: rows, map: .none) else {
      (unknown, free, firstRow) = ([], TableColumn.allCases, nil)
      return
    }
    unknown = columns.unknown
    free = TableColumn.allCases.filter { columns.index(of: $0) == nil }
    firstRow = items.first { !$0.isRemark }
  }

  /// What stands in the first row below a heading, so that a person sees what it is.
  func sample(of heading: UnknownHeading) -> String {
    firstRow.map { TableCell.text($0[heading.column - 1]) } ?? ""
  }

  /// The columns that a table cannot do without and that no heading stands for, even with others.
  func missing(with columns: [TableColumn]) -> [TableColumn] {
    TableColumn.required.filter { free.contains($0) && !columns.contains($0) }
  }
}

/// A heading with the column that it stands for; nil when it is passed over.
struct HeadingPair: Hashable {
  /// The heading as written.
  let heading: String
  /// The column.
  let column: TableColumn?
}
