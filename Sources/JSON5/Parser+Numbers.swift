extension Parser {
  /// Reads a number, the cursor being at its sign, point or first digit.
  mutating func readNumber() throws(Halt) -> JSON5Node {
    let start = reader.position
    let scan = NumberScan(reader.bytes, from: start.offset)
    reader.skip(scan.offset - start.offset)
    if let flaw = scan.flaw { return try readBadNumber(from: start, flaw: flaw) }
    if !isDelimiterNext, !isBlankNext {
      return try readBadNumber(from: start, flaw: .trailingText)
    }
    let number = JSON5Number(checked: reader.text(from: start.offset))
    if isGroupNext, open.last?.shape == .object {
      while isGroupNext || reader.next?.isDigit ?? false || reader.next == .point {
        reader.skip()
      }
      return try readBadNumber(from: start, flaw: .thousandsSeparator)
    }
    return JSON5Node(value: .number(number), span: reader.span(from: start))
  }

  /// Passes the rest of what was meant as a number, and says what is wrong with it.
  mutating func readBadNumber(
    from start: SourcePosition,
    flaw: JSON5NumberFlaw
  ) throws(Halt) -> JSON5Node {
    let isOtherDigit = reader.nextScalar.map { $0.value >= 0x80 && $0.isDecimalDigit } ?? false
    while !isDelimiterNext, !isBlankNext { _ = try take() }
    let flaw = isOtherDigit ? .otherDigits : flaw
    let text = reader.text(from: start.offset)
    let span = reader.span(from: start)
    try note(.badNumber(text: text, flaw: flaw), at: span)
    return JSON5Node(value: .null, span: span)
  }

  /// A comma or a space, and directly after it a digit, as no member can begin.
  private var isGroupNext: Bool {
    (reader.next == .comma || reader.next == .space) && reader.second?.isDigit ?? false
  }
}
