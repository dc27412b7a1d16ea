/// Reads the running text of a paragraph, a heading or a cell.
///
/// Source: CommonMark 0.31, appendix "A parsing strategy", phase 2.
struct InlineParser {
  let bytes: [UInt8]
  let references: LinkReferences
  var position = 0
  var tokens: [InlineToken] = []
  var runs = DelimiterRuns()
  var brackets = BracketStack()
  private(set) var refusals: Set<MarkdownRefusal> = []
  private var startOfWords = 0
  private var backticks: BacktickRuns
  /// Up to where lines are counted, and the line there.
  private var counted: (position: Int, line: Int)

  init(_ bytes: [UInt8], firstLine: Int, references: LinkReferences) {
    self.bytes = bytes
    self.references = references
    backticks = BacktickRuns(bytes)
    counted = (0, firstLine)
  }

  /// The pieces of the text.
  mutating func inlines() -> [Inline] {
    while position < bytes.count { step() }
    endWords()
    runs.pair(from: 0, in: &tokens)
    return InlineTree.pieces(of: tokens)
  }

  func byte(at index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func step() {
    switch bytes[position] {
    case .backslash: escape()
    case .lineFeed: lineEnd()
    case UInt8(ascii: "`"): code()
    case UInt8(ascii: "*"), UInt8(ascii: "_"): marks()
    case UInt8(ascii: "!"): exclamation()
    case UInt8(ascii: "["): openBracket(isImage: false)
    case UInt8(ascii: "]"): closeBracket()
    default:
      refuseWhatIsNotCovered()
      position += 1
    }
  }

  /// Puts the words since the last token into a token of their own.
  mutating func endWords() {
    if startOfWords < position { tokens.append(.words(bytes[startOfWords..<position])) }
    startOfWords = position
  }

  /// Adds a token that takes some bytes.
  mutating func append(_ token: InlineToken, length: Int) {
    endWords()
    tokens.append(token)
    position += length
    startOfWords = position
  }

  private mutating func escape() {
    guard let next = byte(at: position + 1) else {
      position += 1
      return
    }
    if next == .lineFeed {
      append(InlineToken(.piece(.hardBreak)), length: 2)
      skipSpaces()
    } else if next.isPunctuation {
      append(InlineToken(.nothing), length: 1)
      position += 1
    } else {
      position += 1
    }
  }

  /// Two spaces or more before a line end make it a wanted one.
  private mutating func lineEnd() {
    let end = position
    while position > startOfWords, bytes[position - 1] == .space { position -= 1 }
    let isHard = end - position >= 2
    append(InlineToken(.piece(isHard ? .hardBreak : .softBreak)), length: end - position + 1)
    skipSpaces()
  }

  private mutating func skipSpaces() {
    while byte(at: position)?.isSpaceOrTab == true { position += 1 }
    startOfWords = position
  }

  private mutating func code() {
    let start = BacktickRuns.end(ofRunAt: position, in: bytes)
    let length = start - position
    guard let end = backticks.next(ofLength: length, from: start) else {
      position = start
      return
    }
    let words = bytes[start..<end].map { $0 == .lineFeed ? .space : $0 }
    let isPadded =
      words.first == .space && words.last == .space && words.contains { $0 != .space }
    let code = isPadded ? words.dropFirst().dropLast() : words[...]
    append(InlineToken(.piece(.code(code.text))), length: end + length - position)
  }

  private mutating func marks() {
    let byte = bytes[position]
    let end = bytes[position...].firstIndex { $0 != byte } ?? bytes.endIndex
    let length = end - position
    let before = bytes[end...].prefix(4).text.unicodeScalars.first
    let after = bytes[..<position].suffix(4).text.unicodeScalars.last
    append(InlineToken(.marks(byte, length)), length: length)
    let run = DelimiterRun(
      byte: byte,
      length: length,
      token: tokens.count - 1,
      after: after,
      before: before
    )
    runs.append(run)
  }

  private mutating func exclamation() {
    if byte(at: position + 1) == UInt8(ascii: "[") {
      openBracket(isImage: true)
    } else {
      position += 1
    }
  }

  private mutating func refuseWhatIsNotCovered() {
    guard let construct = UncoveredMarkdown(at: position, in: bytes) else { return }
    refuse(construct)
  }

  /// Notes what is not covered at the cursor.
  mutating func refuse(_ construct: UncoveredMarkdown) {
    counted.line += bytes[counted.position..<position].count { $0 == .lineFeed }
    counted.position = position
    refusals.insert(MarkdownRefusal(line: counted.line, construct))
  }
}
