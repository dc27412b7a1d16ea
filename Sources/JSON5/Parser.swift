/// Nothing sensible can be read any more; the reason is in the log.
struct Halt: Error {}

/// Reads one document, going down into each value as it meets it.
///
/// After a problem it reads on where it can, so that a person learns of all problems at once.
struct Parser {
  /// An object or array that is not closed yet, and its opening bracket.
  struct OpenContainer {
    let shape: JSON5Container
    let bracket: SourceSpan
  }

  var reader: ByteReader

  /// What is open at the cursor, outermost first.
  var open: [OpenContainer] = []

  /// The last text in quotes was not closed, so its line is lost.
  var isTextCutOff = false

  /// The last item of a list was not closed and ended where the next begins.
  var isItemLeftOpen = false
  private var log = ProblemLog()

  init(_ reader: ByteReader) {
    self.reader = reader
  }

  /// Nothing is wrong so far.
  private var isClean: Bool { log.problems.isEmpty }

  /// All that was written so far is in the tree, so that it is still wanted.
  private(set) var isWhole = true

  /// Reads the one value that is the whole text.
  mutating func readDocument() -> Result<JSON5Node, JSON5ParseFailure> {
    do throws(Halt) {
      let root = try readRoot()
      try skipBlank()
      if reader.next != nil { throw halt(.textAfterValue, at: nextCharacterSpan()) }
      if isClean { return .success(root) }
      return .failure(JSON5ParseFailure(problems: log.problems, tree: isWhole ? root : nil))
    } catch {}
    return .failure(JSON5ParseFailure(problems: log.problems))
  }

  /// Reads the first value of the text and nothing after it.
  mutating func readOpening() -> Result<JSON5Node, JSON5ParseFailure> {
    if let root = try? readRoot(), isClean { return .success(root) }
    return .failure(JSON5ParseFailure(problems: log.problems))
  }

  private mutating func readRoot() throws(Halt) -> JSON5Node {
    let start = reader.position
    try skipBlank()
    if reader.next == nil { throw halt(.emptyFile, at: reader.span(from: start)) }
    return try readValue()
  }

  /// Reads the value at the cursor; a value that cannot be read is noted and stands as null.
  mutating func readValue() throws(Halt) -> JSON5Node {
    switch reader.next {
    case .openBrace: try readObject()
    case .openBracket: try readArray()
    case .doubleQuote, .singleQuote: try readString()
    case .plus, .minus, .point, .some(.zero ... .nine): try readNumber()
    case nil: throw haltAtEnd()
    default: try readWord()
    }
  }

  private mutating func readString() throws(Halt) -> JSON5Node {
    let start = reader.position
    let text = try readQuoted()
    return JSON5Node(value: .string(text), span: reader.span(from: start))
  }
}

extension Parser {
  /// Notes a problem after which reading goes on, unless the log is full.
  mutating func note(_ kind: JSON5ProblemKind, at span: SourceSpan) throws(Halt) {
    log.note(kind, at: span)
    isWhole = isWhole && kind.losesNothing
    if log.isFull { throw Halt() }
  }

  /// Notes a problem after which nothing sensible can be read.
  mutating func halt(_ kind: JSON5ProblemKind, at span: SourceSpan) -> Halt {
    log.note(kind, at: span)
    return Halt()
  }

  /// The text ended too early.
  mutating func haltAtEnd() -> Halt {
    guard let inner = open.last else {
      return halt(.emptyFile, at: reader.span(from: reader.position))
    }
    let kind = JSON5ProblemKind.unexpectedEnd(open: inner.shape, since: inner.bracket)
    return halt(kind, at: reader.span(from: reader.position))
  }

  /// The character at the cursor, or the end, cannot stand there.
  mutating func haltUnexpected(_ expected: JSON5Expectation) -> Halt {
    if reader.next == nil { return haltAtEnd() }
    let span = nextCharacterSpan()
    guard let found = reader.nextScalar else { return halt(.invalidUTF8, at: span) }
    if let inner = open.last, found == inner.shape.other.closing {
      return halt(.wrongBracket(open: inner.shape, since: inner.bracket), at: span)
    }
    return halt(.unexpectedCharacter(found: found, expected: expected), at: span)
  }

  /// Notes the ASCII character at the cursor as out of place.
  mutating func noteUnexpected(_ byte: UInt8, _ expected: JSON5Expectation) throws(Halt) {
    try noteUnexpected(Unicode.Scalar(byte), expected)
  }

  /// Notes the character at the cursor as out of place.
  mutating func noteUnexpected(
    _ found: Unicode.Scalar,
    _ expected: JSON5Expectation
  ) throws(Halt) {
    try note(.unexpectedCharacter(found: found, expected: expected), at: nextCharacterSpan())
  }

  /// Passes one character of any kind; bytes that are not UTF-8 are noted and stand as U+FFFD.
  mutating func take() throws(Halt) -> Unicode.Scalar {
    let start = reader.position
    if let scalar = reader.take() { return scalar }
    try note(.invalidUTF8, at: reader.span(from: start))
    return "\u{FFFD}"
  }

  func nextCharacterSpan() -> SourceSpan {
    var ahead = reader
    _ = ahead.take()
    return SourceSpan(start: reader.position, end: ahead.position)
  }
}
