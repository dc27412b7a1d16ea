/// Cuts a line into words and marks.
///
/// Every mark is ASCII, so the line is read byte by byte; a mark whose other half is missing is
/// left among the words.
struct InlineTokenizer {
  private let bytes: Substring.UTF8View
  private let lastBacktick: String.Index?
  private let lastParenthesis: String.Index?
  private var position: String.Index
  private var startOfWords: String.Index
  private var tokens: [InlineToken] = []

  static func tokens(of text: Substring) -> [InlineToken] {
    var tokenizer = InlineTokenizer(text)
    while tokenizer.position < tokenizer.bytes.endIndex { tokenizer.step() }
    tokenizer.endWords()
    return tokenizer.tokens
  }

  private init(_ text: Substring) {
    bytes = text.utf8
    lastBacktick = bytes.lastIndex(of: UInt8(ascii: "`"))
    lastParenthesis = bytes.lastIndex(of: UInt8(ascii: ")"))
    position = bytes.startIndex
    startOfWords = bytes.startIndex
  }

  private mutating func step() {
    switch bytes[position] {
    case UInt8(ascii: "\\"): escape()
    case UInt8(ascii: "`"): code()
    case UInt8(ascii: "*"): stars()
    case UInt8(ascii: "["): emit(.openBracket, endingAt: bytes.index(after: position))
    case UInt8(ascii: "]"): linkEnd()
    default: position = bytes.index(after: position)
    }
  }

  private mutating func emit(_ token: InlineToken, endingAt end: String.Index) {
    endWords()
    tokens.append(token)
    position = end
    startOfWords = end
  }

  private mutating func endWords() {
    guard startOfWords < position else { return }
    tokens.append(.text(Substring(bytes[startOfWords..<position])))
  }

  /// A backslash before a mark of punctuation makes it an ordinary character.
  private mutating func escape() {
    let next = bytes.index(after: position)
    guard next < bytes.endIndex, bytes[next].isPunctuation else {
      position = next
      return
    }
    endWords()
    startOfWords = next
    position = bytes.index(after: next)
  }

  private mutating func code() {
    let start = bytes.index(after: position)
    guard let end = index(of: UInt8(ascii: "`"), from: start, last: lastBacktick), start < end
    else {
      position = start
      return
    }
    emit(.code(Substring(bytes[start..<end])), endingAt: bytes.index(after: end))
  }

  private mutating func stars() {
    let end = bytes[position...].firstIndex { $0 != UInt8(ascii: "*") } ?? bytes.endIndex
    let before = position > bytes.startIndex ? bytes[bytes.index(before: position)] : nil
    let after = end < bytes.endIndex ? bytes[end] : nil
    let stars = InlineToken.Stars(
      count: bytes.distance(from: position, to: end),
      canOpen: after?.isSpace == false,
      canClose: before?.isSpace == false
    )
    emit(.stars(stars), endingAt: end)
  }

  private mutating func linkEnd() {
    let next = bytes.index(after: position)
    guard next < bytes.endIndex, bytes[next] == UInt8(ascii: "("),
      let end = index(of: UInt8(ascii: ")"), from: next, last: lastParenthesis)
    else {
      position = next
      return
    }
    let destination = Substring(bytes[bytes.index(after: next)..<end])
    emit(.linkEnd(destination: destination), endingAt: bytes.index(after: end))
  }

  /// Looks for a byte only when there is one ahead, so that no text is searched twice.
  private func index(
    of byte: UInt8,
    from start: String.Index,
    last: String.Index?
  ) -> String.Index? {
    guard let last, start <= last else { return nil }
    return bytes[start...].firstIndex(of: byte)
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { self == 0x20 || self == 0x09 }

  fileprivate var isPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
