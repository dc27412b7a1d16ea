/// One row of a table.
public struct CSVRow: Hashable, Sendable {
  /// What stands in the row, first column first, without quotes; never empty.
  public let fields: [String]

  /// Where the row begins in the file, counted from 1.
  public let line: Int

  /// A row that begins on a line.
  public init(fields: [String], line: Int) {
    self.fields = fields
    self.line = line
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
