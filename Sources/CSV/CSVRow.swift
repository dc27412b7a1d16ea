/// One row of a table.
public struct CSVRow: Hashable, Sendable {
  /// What stands in the row, first column first, without quotes; never empty.
  public let fields: [String]

  /// Where the row begins in the file, counted from 1.
  public let line: Int

  /// Which row of the table it is as a spreadsheet numbers them, counted from 1, blank rows too.
  public let number: Int

  /// A row that begins on a line; without a number of its own it counts as that line.
  public init(fields: [String], line: Int, number: Int? = nil) {
    self.fields = fields
    self.line = line
    self.number = number ?? line
  }

  /// What stands in a column, counted from 0; empty beyond the last one.
  public subscript(column: Int) -> String {
    fields.indices.contains(column) ? fields[column] : ""
  }

  /// Whether nothing but blanks stands in the row.
  public var isBlank: Bool {
    fields.allSatisfy { $0.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
  }
}
