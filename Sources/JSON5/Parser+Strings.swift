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
        text = joined(text, from: pieceStart)
        reader.skip()
        return text
      case .backslash?:
        text = joined(text, from: pieceStart)
        try readEscape(into: &text)
        pieceStart = reader.offset
      case nil, .lineFeed?, .carriageReturn?:
        isTextCutOff = true
        try note(.stringNotClosed, at: reader.span(from: start))
        return joined(text, from: pieceStart)
      default: try passUnusual()
      }
    }
  }

  /// Most texts have no escape, so they are one piece.
  private func joined(_ text: String, from start: Int) -> String {
    let piece = reader.text(from: start)
    return text.isEmpty ? piece : text + piece
  }

  /// Passes a character beyond ASCII, a tab, or a control character, which is noted.
  private mutating func passUnusual() throws(Halt) {
    let start = reader.position
    let scalar = try take()
    guard scalar.value < 0x20, scalar != "\t" else { return }
    try note(.controlCharacter(UInt8(scalar.value)), at: reader.span(from: start))
  }
}
