/// A table of comma-separated values, as spreadsheets write it.
///
/// Source: RFC 4180. More is understood: a byte-order mark, lines that end in LF or CR alone, rows
/// of different lengths, and a quotation mark inside a field that does not open with one.
public struct CSVTable: Hashable, Sendable {
  /// The most rows that are read.
  public static let rowLimit = 1_000_000

  /// The sound rows in file order, blank ones left out.
  public private(set) var rows: [CSVRow] = []

  /// What is the matter with the other rows, in file order.
  public private(set) var problems: [CSVProblem] = []

  /// Reads a table to its end; a row with a problem does not keep the others from being read.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is; may be hostile.
  ///   - rowLimit: The most rows that are read.
  ///
  /// Example: `a,"b, ""c"""` is one row of the two fields `a` and `b, "c"`.
  public init(_ bytes: [UInt8], rowLimit: Int = CSVTable.rowLimit) {
    bytes.withUnsafeBufferPointer { buffer in
      var reader = CSVReader(buffer)
      while !reader.isAtEnd {
        guard rows.count + problems.count < rowLimit else {
          problems.append(CSVProblem(.tooManyRows, line: reader.line, column: 1))
          return
        }
        take(reader.row())
      }
    }
  }

  private mutating func take(_ row: Result<CSVRow, CSVProblem>) {
    switch row {
    case .success(let row): if !row.isBlank { rows.append(row) }
    case .failure(let problem): problems.append(problem)
    }
  }
}
