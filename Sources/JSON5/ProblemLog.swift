/// The problems found so far, without those that only follow from an earlier one.
struct ProblemLog {
  /// Enough to mend in one sitting.
  private static let limit = 100

  private(set) var problems: [JSON5Problem] = []
  private var lastSlipLine: Int?
  private var mayHaveLostTrack = false
  private var hasInvalidUTF8 = false
  /// Characters that a whole file is full of, once they are in it.
  private var toldOnce: Set<Unicode.Scalar> = []

  /// The log holds all it will hold.
  var isFull: Bool { problems.count >= Self.limit }

  /// Writes a problem down, unless it only follows from an earlier one.
  ///
  /// One slip often makes the reader stumble again on the same line, so only the first is told;
  /// a text or comment that is not closed hides what came after it, so the next slip is forgiven.
  mutating func note(_ kind: JSON5ProblemKind, at span: SourceSpan) {
    guard !isFull, isNews(kind, onLine: span.start.line) else { return }
    problems.append(JSON5Problem(kind: kind, span: span))
  }

  private mutating func isNews(_ kind: JSON5ProblemKind, onLine line: Int) -> Bool {
    switch kind {
    case .invalidUTF8:
      defer { hasInvalidUTF8 = true }
      return !hasInvalidUTF8
    case .stringNotClosed, .commentNotClosed:
      mayHaveLostTrack = true
      return isFirstSlip(onLine: line)
    case .unexpectedCharacter(let found, _) where found.isOftenRepeated:
      defer { mayHaveLostTrack = false }
      let isNew = toldOnce.insert(found.isCurvedQuote ? "“" : found).inserted
      return isNew && !mayHaveLostTrack && isFirstSlip(onLine: line)
    case .unexpectedCharacter, .unexpectedEnd, .textAfterValue, .missingComma, .missingColon,
      .unquotedText, .wrongBracket, .emptyFile:
      defer { mayHaveLostTrack = false }
      return !mayHaveLostTrack && isFirstSlip(onLine: line)
    case .badEscape, .loneSurrogate, .controlCharacter, .badNumber, .nestingTooDeep, .tooManyMarks,
      .duplicateKey, .fileTooLarge:
      return true
    }
  }

  private mutating func isFirstSlip(onLine line: Int) -> Bool {
    defer { lastSlipLine = line }
    return lastSlipLine != line
  }
}

extension Unicode.Scalar {
  /// A habit of the writer or of a program, so that one place stands for all of the file.
  fileprivate var isOftenRepeated: Bool { isCurvedQuote || self == "#" || self == .wideComma }
}
