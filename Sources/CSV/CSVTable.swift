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

  /// The rows of ``problems`` as far as they can be read, in file order; there is none for rows
  /// beyond the limit.
  public private(set) var brokenRows: [CSVRow] = []

  /// Reads a table to its end; a row with a problem does not keep the others from being read.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is; may be hostile.
  ///   - separator: What stands between two fields.
  ///   - rowLimit: The most rows that are read.
  ///
  /// Example: `a,"b, ""c"""` is one row of the two fields `a` and `b, "c"`.
  public init(
    _ bytes: [UInt8],
    separator: CSVSeparator = .comma,
    rowLimit: Int = CSVTable.rowLimit
  ) {
    bytes.withUnsafeBufferPointer { buffer in
      var reader = CSVReader(buffer, separator: separator)
      while !reader.isAtEnd {
        guard rows.count + problems.count < rowLimit else {
          problems.append(
            CSVProblem(.tooManyRows, line: reader.line, column: 1, row: reader.number + 1)
          )
          return
        }
        take(reader.row())
      }
    }
  }

  private mutating func take(_ read: (row: CSVRow, problem: CSVProblem?)) {
    if let problem = read.problem {
      problems.append(problem)
      brokenRows.append(read.row)
    } else if !read.row.isBlank {
      rows.append(read.row)
    }
  }
}
