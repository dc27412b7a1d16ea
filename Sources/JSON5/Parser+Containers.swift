extension Parser {
  /// Reads an object, the cursor being at its opening brace.
  mutating func readObject() throws(Halt) -> JSON5Node {
    let start = reader.position
    try enter(.object)
    var list = MemberList()
    try skipBlank()
    while reader.next != .closeBrace {
      if isListItemNext, !list.members.isEmpty {
        // The end of this item was forgotten: the next item of its list begins.
        try noteUnexpected(UInt8.openBrace, .key)
        open.removeLast()
        isItemLeftOpen = true
        return JSON5Node(value: .object(list.members), span: reader.span(from: start))
      }
      if reader.next == .comma {
        try noteUnexpected(UInt8.comma, .key)
        reader.skip()
        try skipBlank()
      } else {
        try readMember(into: &list)
      }
    }
    leave()
    return JSON5Node(value: .object(list.members), span: reader.span(from: start))
  }

  /// Reads an array, the cursor being at its opening bracket.
  mutating func readArray() throws(Halt) -> JSON5Node {
    let start = reader.position
    try enter(.array)
    var elements: [JSON5Node] = []
    try skipBlank()
    while reader.next != .closeBracket {
      let element = try readValue()
      if isWhole { elements.append(element) }
      try readComma(after: element.span.end)
    }
    leave()
    return JSON5Node(value: .array(elements), span: reader.span(from: start))
  }

  /// An opening brace stands where an item of a list goes on.
  private var isListItemNext: Bool {
    reader.next == .openBrace && open.last?.shape == .object
      && open.dropLast().last?.shape == .array
  }

  private mutating func readMember(into list: inout MemberList) throws(Halt) {
    let start = reader.position
    isTextCutOff = false
    let key = try readKey()
    let keySpan = reader.span(from: start)
    if isTextCutOff { return try readComma(after: keySpan.end) }
    let first = list.span(ofKey: key)
    if let first { try note(.duplicateKey(key: key, first: first), at: keySpan) }
    try readColon(after: keySpan.end)
    let value = try readValue()
    if first == nil { list.append(JSON5Member(key: key, keySpan: keySpan, value: value)) }
    try readComma(after: value.span.end)
  }

  private mutating func readColon(after end: SourcePosition) throws(Halt) {
    try skipBlank()
    switch reader.next {
    case .colon: reader.skip()
    case .equals:
      try noteUnexpected(UInt8.equals, .colon)
      reader.skip()
    case .comma, .closeBrace, .openBrace: try noteMissing(.missingColon, after: end)
    default:
      guard isItemNext(in: .array) else { throw haltUnexpected(.colon) }
      try noteMissing(.missingColon, after: end)
    }
    try skipBlank()
  }

  /// Passes the comma after a member or element, and what is blank around it.
  private mutating func readComma(after end: SourcePosition) throws(Halt) {
    guard !isItemLeftOpen else { return isItemLeftOpen = false }
    try skipBlank()
    guard let shape = open.last?.shape else { return }
    switch reader.next {
    case .comma: reader.skip()
    case .closeBrace where shape == .object: return
    case .closeBracket where shape == .array: return
    case .openBrace where isListItemNext: return
    case .semicolon:
      try noteUnexpected(UInt8.semicolon, .comma)
      reader.skip()
    case 0xEF where isWideCommaNext:
      try noteUnexpected(Unicode.Scalar.wideComma, .comma)
      _ = reader.take()
    default:
      guard isItemNext(in: shape) else { throw haltUnexpected(.comma) }
      try noteMissing(.missingComma, after: end)
    }
    try skipBlank()
  }

  private mutating func noteMissing(
    _ kind: JSON5ProblemKind,
    after end: SourcePosition
  ) throws(Halt) {
    try note(kind, at: SourceSpan(start: end, end: end))
  }

  /// A member or element can begin at the cursor.
  private func isItemNext(in shape: JSON5Container) -> Bool {
    switch reader.next {
    case .doubleQuote, .singleQuote: true
    case .openBrace, .openBracket, .plus, .minus, .point, .some(.zero ... .nine): shape == .array
    default: reader.nextScalar?.isIdentifierStart ?? false
    }
  }

  private mutating func enter(_ shape: JSON5Container) throws(Halt) {
    let start = reader.position
    reader.skip()
    let bracket = reader.span(from: start)
    if open.count == JSON5.nestingLimit {
      throw halt(.nestingTooDeep(limit: JSON5.nestingLimit), at: bracket)
    }
    open.append(OpenContainer(shape: shape, bracket: bracket))
  }

  private mutating func leave() {
    reader.skip()
    open.removeLast()
  }
}

extension JSON5Container {
  /// The character that ends it.
  var closing: Unicode.Scalar { self == .object ? "}" : "]" }

  /// The other shape.
  var other: JSON5Container { self == .object ? .array : .object }
}
