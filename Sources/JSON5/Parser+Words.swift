extension Parser {
  /// Reads a value that is a word, or says what stands there instead.
  mutating func readWord() throws(Halt) -> JSON5Node {
    let start = reader.position
    if isEndOfItemNext {
      // The separator is left for whoever reads members and elements.
      try noteUnexpected(reader.next ?? UInt8.comma, .value)
      return JSON5Node(value: .null, span: reader.span(from: start))
    }
    guard let scalar = reader.nextScalar else { throw haltUnexpected(.value) }
    if scalar.isDecimalDigit { return try readBadNumber(from: start, flaw: .otherDigits) }
    if scalar.isCurvedQuote { return try readCurved(scalar) }
    guard scalar.isIdentifierStart else { throw haltUnexpected(.value) }
    let end = try skipWords()
    let span = SourceSpan(start: start, end: end)
    let word = text(of: span)
    try checkMarks(of: word, at: span)
    let value = try meaning(of: word, at: span)
    return JSON5Node(value: value, span: span)
  }

  /// Reads a text in curved quotes, which ends with any quotes of its line.
  private mutating func readCurved(_ quote: Unicode.Scalar) throws(Halt) -> JSON5Node {
    let start = reader.position
    guard let text = curvedText() else { throw haltUnexpected(.value) }
    try noteUnexpected(quote, .value)
    for _ in 0..<text.unicodeScalars.count + 2 { _ = try take() }
    let span = reader.span(from: start)
    try checkMarks(of: text, at: span)
    return JSON5Node(value: .string(text), span: span)
  }

  /// What stands between the curved quotes at the cursor and the next quotes of the line; nil where
  /// there are none.
  private func curvedText() -> String? {
    var ahead = self
    _ = ahead.reader.take()
    var text = ""
    while ahead.reader.next != nil, !ahead.isLineBreakNext, let scalar = ahead.reader.take() {
      if scalar.isCurvedQuote || scalar == "\"" { return text }
      text.unicodeScalars.append(scalar)
    }
    return nil
  }

  /// A comma as wide as a letter of Chinese begins at the cursor.
  var isWideCommaNext: Bool { reader.nextScalar == .wideComma }

  private var isEndOfItemNext: Bool {
    switch reader.next {
    case .comma: true
    case .closeBrace: open.last?.shape == .object
    case .closeBracket: open.last?.shape == .array
    default: false
    }
  }

  private func text(of span: SourceSpan) -> String {
    let bytes = reader.bytes[span.start.offset..<span.end.offset]
    return String(decoding: UnsafeBufferPointer(rebasing: bytes), as: UTF8.self)
  }

  private mutating func meaning(
    of word: String,
    at span: SourceSpan
  ) throws(Halt) -> JSON5Value {
    switch word {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "Infinity", "NaN": return .number(JSON5Number(checked: word))
    default:
      try note(.unquotedText(word), at: span)
      return .string(word)
    }
  }

  /// Passes the rest of an unquoted text, which may be several words of one line.
  ///
  /// - Returns: Just after the last character that is not blank.
  private mutating func skipWords() throws(Halt) -> SourcePosition {
    var end = reader.position
    while !isDelimiterNext, !isLineBreakNext {
      let isBlank = isBlankNext
      if isBlank, reader.next == .slash { break }
      _ = try take()
      if !isBlank { end = reader.position }
    }
    return end
  }

  /// The end, or a character with a meaning of its own, is at the cursor.
  var isDelimiterNext: Bool {
    switch reader.next {
    case nil, .comma, .colon, .semicolon, .openBrace, .closeBrace, .openBracket, .closeBracket,
      .doubleQuote, .singleQuote, .backslash:
      true
    case 0xEF: isWideCommaNext
    default: false
    }
  }
}
