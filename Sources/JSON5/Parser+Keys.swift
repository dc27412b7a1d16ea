extension Parser {
  /// Reads the key of a member, with or without quotes.
  mutating func readKey() throws(Halt) -> String {
    switch reader.next {
    case .doubleQuote, .singleQuote: return try readQuoted()
    case .backslash: return try readIdentifier()
    default:
      guard reader.nextScalar?.isIdentifierStart ?? false else { throw haltUnexpected(.key) }
      return try readIdentifier()
    }
  }

  private mutating func readIdentifier() throws(Halt) -> String {
    let start = reader.position
    var text = ""
    var pieceStart = reader.offset
    while true {
      reader.skip(while: \.isIdentifierPart)
      if reader.next == .backslash {
        append(from: pieceStart, to: &text)
        try readIdentifierEscape(into: &text)
        pieceStart = reader.offset
      } else if let scalar = reader.nextScalar, scalar.isIdentifierPart {
        _ = reader.take()
      } else {
        append(from: pieceStart, to: &text)
        try checkMarks(of: text, at: reader.span(from: start))
        return text
      }
    }
  }

  private mutating func readIdentifierEscape(into text: inout String) throws(Halt) {
    let start = reader.position
    reader.skip()
    guard reader.next == .lowerU else { throw haltUnexpected(.key) }
    reader.skip()
    guard let value = reader.readHexadecimal(digits: 4), let scalar = Unicode.Scalar(value),
      text.isEmpty ? scalar.isIdentifierStart : scalar.isIdentifierPart
    else { return try note(.badEscape(found: "u"), at: reader.span(from: start)) }
    text.unicodeScalars.append(scalar)
  }
}
