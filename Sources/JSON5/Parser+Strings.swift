extension Parser {
  /// Reads a text in quotes, the cursor being at its opening quote.
  ///
  /// A text that is not closed ends with its line.
  mutating func readQuoted() throws(Halt) -> String {
    let start = reader.position
    let quote = reader.next
    reader.skip()
    isTextCutOff = false
    var text = ""
    var pieceStart = reader.offset
    while true {
      reader.skip { $0 >= .space && $0 < 0x80 && $0 != quote && $0 != .backslash }
      switch reader.next {
      case quote?:
        append(from: pieceStart, to: &text)
        reader.skip()
        try checkMarks(of: text, at: reader.span(from: start))
        return text
      case .backslash?:
        append(from: pieceStart, to: &text)
        try readEscape(into: &text)
        pieceStart = reader.offset
      case nil, .lineFeed?, .carriageReturn?:
        isTextCutOff = true
        try note(.stringNotClosed, at: reader.span(from: start))
        return text
      default: try passUnusual()
      }
    }
  }

  /// Adds what stands between an earlier offset and the cursor.
  func append(from start: Int, to text: inout String) {
    let piece = reader.text(from: start)
    // Most texts have no escape, so they are one piece.
    if text.isEmpty { text = piece } else { text += piece }
  }

  /// One letter has more marks than the limit.
  private func marksArePiled(in text: String) -> Bool {
    // Thirty marks take at least sixty bytes.
    guard text.utf8.count > 2 * JSON5.markLimit else { return false }
    var marks = 0
    for scalar in text.unicodeScalars {
      marks = scalar.isStackingMark ? marks + 1 : 0
      if marks > JSON5.markLimit { return true }
    }
    return false
  }

  /// Stops at a pile of marks on one letter: no language writes so, and the time to compare such
  /// texts grows with the square of the pile.
  mutating func checkMarks(of text: String, at span: SourceSpan) throws(Halt) {
    guard marksArePiled(in: text) else { return }
    throw halt(.tooManyMarks(limit: JSON5.markLimit), at: span)
  }

  /// Passes a character beyond ASCII, a tab, or a control character, which is noted.
  private mutating func passUnusual() throws(Halt) {
    let start = reader.position
    let scalar = try take()
    guard scalar.value < 0x20, scalar != "\t" else { return }
    try note(.controlCharacter(UInt8(scalar.value)), at: reader.span(from: start))
  }
}
