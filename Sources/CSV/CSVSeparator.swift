/// What stands between two fields of a row.
///
/// Spreadsheets take the one that the computer's region uses, whatever the file is called.
public enum CSVSeparator: UInt8, CaseIterable, Sendable {
  /// `,`
  case comma = 0x2C
  /// `;`
  case semicolon = 0x3B
  /// A tab.
  case tab = 0x09
}

extension CSVSeparator {
  /// The separator of a table: the one that its first row with any holds most often outside
  /// quotation marks; a comma where there is none.
  ///
  /// - Parameter bytes: The table in UTF-8; may be hostile.
  ///
  /// Example: `household;section;amount` is parted by semicolons.
  public init(of bytes: [UInt8]) {
    var counts: [CSVSeparator: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == 0x22 { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D, !counts.isEmpty { break }
      if let separator = CSVSeparator(rawValue: byte) { counts[separator, default: 0] += 1 }
    }
    let most = Self.allCases.max { counts[$0, default: 0] < counts[$1, default: 0] }
    self = counts.isEmpty ? .comma : most ?? .comma
  }
}
