/// Writes tables as spreadsheets read them.
public enum CSVText {
  /// The mark by which spreadsheets know that a table is in UTF-8, so that Thai stays intact.
  public static let byteOrderMark = "\u{FEFF}"

  /// The text of a table: a byte-order mark, then rows of commas that end in CR LF.
  ///
  /// No field is taken for a formula, see ``harmless(_:)``.
  ///
  /// - Parameter rows: The fields of each row.
  /// - Returns: The text, ready to be written.
  ///
  /// Source: RFC 4180.
  public static func table(_ rows: [[String]]) -> String {
    byteOrderMark
      + rows.map { row in
        row.map { quoted(harmless($0)) }.joined(separator: ",") + "\r\n"
      }.joined()
  }

  /// A field that a spreadsheet does not take for a formula: an apostrophe stands before what
  /// would be one.
  ///
  /// Source: OWASP, CSV Injection.
  /// Example: `=cmd|' /C calc'!A0` → `'=cmd|' /C calc'!A0`.
  public static func harmless(_ field: String) -> String {
    isGuardedFormula(field[...]) ? "'" + field : field
  }

  /// A field without the apostrophe that ``harmless(_:)`` put before it.
  public static func original(_ field: String) -> String {
    field.first == "'" && isGuardedFormula(field.dropFirst()) ? String(field.dropFirst()) : field
  }

  /// Whether the text is a formula, or an apostrophe or more before one.
  private static func isGuardedFormula(_ text: Substring) -> Bool {
    text.unicodeScalars.first { $0 != "'" }.map { formulaStarts.contains($0) } ?? false
  }

  private static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
  ]

  private static func quoted(_ field: String) -> String {
    let needsQuotes =
      field.unicodeScalars.contains { ",;\"\t\r\n".unicodeScalars.contains($0) }
      || field.first == " " || field.last == " "
    guard needsQuotes else { return field }
    let doubled = field.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
    return "\"\(doubled)\""
  }
}
