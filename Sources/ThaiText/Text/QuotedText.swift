import Engine

extension String {
  /// The widest a quotation from a file may be inside a sentence, in cells.
  private static let quotationWidth = 40

  /// The longest text that is written out to be copied, in cells.
  private static let longestName = 100

  /// A text that a file or a person gave, of any length, made safe, short and put in quotation
  /// marks.
  var quotedShort: String { "“\(shortForTerminal)”" }

  /// A text that a file or a person gave, of any length, made safe and short.
  var shortForTerminal: String {
    // No line of so few cells has more characters than this, marks included.
    let most = 4 * Self.quotationWidth
    let isLong = !unicodeScalars.dropFirst(most).isEmpty
    let beginning = isLong ? String(String.UnicodeScalarView(unicodeScalars.prefix(most))) : self
    return (beginning.safeForTerminal + (isLong ? "…" : "")).truncated(to: Self.quotationWidth)
  }

  /// The text as a file holds it: in quotation marks, what JSON5 takes otherwise escaped.
  var asFileText: String {
    let escaped = safeForTerminal.truncated(to: Self.longestName).map {
      $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0)
    }
    return "\"\(escaped.joined())\""
  }
}

extension YearMonth {
  /// The month as a file holds it, with its Buddhist year.
  ///
  /// Example: December 2026 → `"2569-12"`, quotation marks included.
  var asFileText: String { "\"\(buddhistYear)-\(month < 10 ? "0" : "")\(month)\"" }
}
