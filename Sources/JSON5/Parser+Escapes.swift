extension Parser {
  /// Reads an escape inside quotes, the cursor being at its backslash.
  mutating func readEscape(into text: inout String) throws(Halt) {
    let start = reader.position
    reader.skip()
    // The reader of the text meets the end next, and says so.
    guard let byte = reader.next else { return }
    switch byte {
    case .lowerU: try readUnicodeEscape(from: start, into: &text)
    case .lowerX: try readByteEscape(from: start, into: &text)
    default:
      let scalar = try take()
      if scalar == "\r", reader.next == .lineFeed { _ = reader.take() }
      try resolve(scalar, from: start, into: &text)
    }
  }

  private mutating func resolve(
    _ scalar: Unicode.Scalar,
    from start: SourcePosition,
    into text: inout String
  ) throws(Halt) {
    switch scalar {
    case "\n", "\r", "\u{2028}", "\u{2029}": return
    case "b": text += "\u{8}"
    case "f": text += "\u{C}"
    case "n": text += "\n"
    case "r": text += "\r"
    case "t": text += "\t"
    case "v": text += "\u{B}"
    case "0" where !(reader.next?.isDigit ?? false): text += "\0"
    case "0"..."9": try note(.badEscape(found: scalar), at: reader.span(from: start))
    case ..<" " where scalar != "\t":
      try note(.controlCharacter(UInt8(scalar.value)), at: reader.span(from: start))
    default: text.unicodeScalars.append(scalar)
    }
  }

  private mutating func readByteEscape(
    from start: SourcePosition,
    into text: inout String
  ) throws(Halt) {
    reader.skip()
    guard let value = reader.readHexadecimal(digits: 2), let scalar = Unicode.Scalar(value) else {
      return try note(.badEscape(found: "x"), at: reader.span(from: start))
    }
    text.unicodeScalars.append(scalar)
  }

  private mutating func readUnicodeEscape(
    from start: SourcePosition,
    into text: inout String
  ) throws(Halt) {
    reader.skip()
    guard let first = reader.readHexadecimal(digits: 4) else {
      return try note(.badEscape(found: "u"), at: reader.span(from: start))
    }
    let value = reader.pairedSurrogate(first)
    if let scalar = Unicode.Scalar(value) {
      text.unicodeScalars.append(scalar)
    } else {
      try note(.loneSurrogate(UInt16(truncatingIfNeeded: value)), at: reader.span(from: start))
    }
  }
}
