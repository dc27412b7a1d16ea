import CSV

extension CSVTable {
  /// A table as a spreadsheet saved it: the separator is found out; a first line `sep=;`, by which
  /// some tell it, is passed over.
  ///
  /// - Parameters:
  ///   - bytes: The table in UTF-8; may be hostile.
  ///   - rowLimit: The most rows that are read.
  /// - Returns: The rows, with what is the matter with others.
  static func ofSpreadsheet(
    _ bytes: [UInt8],
    rowLimit: Int = CSVTable.rowLimit
  ) -> CSVTable {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let hint = bytes.dropFirst(start).prefix(5)
    if hint.prefix(4).elementsEqual("sep=".utf8), let byte = hint.dropFirst(4).first,
      let separator = CSVSeparator(rawValue: byte)
    {
      // The line stays as an empty one, so that rows keep their numbers.
      let rest = bytes.dropFirst(start + 5)
      return CSVTable(Array(rest), separator: separator, rowLimit: rowLimit)
    }
    return CSVTable(bytes, separator: CSVSeparator(of: bytes), rowLimit: rowLimit)
  }
}
