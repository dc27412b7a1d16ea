/// Pairs marks into strong words, emphasis and links.
///
/// A mark without its other half stays among the words. Each style may stand inside the other two
/// but not inside itself, which bounds the depth; a search that found nothing is not made again,
/// which bounds the time.
struct InlineReader {
  private struct Styles: OptionSet {
    let rawValue: Int
    static let strong = Styles(rawValue: 1)
    static let emphasis = Styles(rawValue: 2)
    static let link = Styles(rawValue: 4)
    static let all: Styles = [.strong, .emphasis, .link]
  }

  private let tokens: [InlineToken]
  private let allowed: Styles
  private var unfound: Styles = []
  private var position = 0
  private var inlines: [Inline] = []
  private var words = ""

  static func read(_ tokens: [InlineToken]) -> [Inline] {
    read(tokens, allowing: .all)
  }

  private static func read(_ tokens: [InlineToken], allowing styles: Styles) -> [Inline] {
    var reader = InlineReader(tokens: tokens, allowed: styles)
    while reader.position < tokens.count { reader.step() }
    reader.endWords()
    return reader.inlines
  }

  private init(tokens: [InlineToken], allowed: Styles) {
    self.tokens = tokens
    self.allowed = allowed
  }

  private mutating func step() {
    let token = tokens[position]
    switch token {
    case .code(let words): append(.code(String(words)))
    case .stars(let stars) where readStars(stars): break
    case .openBracket where readLink(): break
    default: words += token.literal
    }
    position += 1
  }

  private mutating func append(_ inline: Inline) {
    endWords()
    inlines.append(inline)
  }

  private mutating func endWords() {
    guard !words.isEmpty else { return }
    inlines.append(.text(words))
    words = ""
  }

  /// Reads from opening to closing stars; leaves the position at the closing ones.
  private mutating func readStars(_ opening: InlineToken.Stars) -> Bool {
    let style: Styles = opening.count == 1 ? .emphasis : .strong
    guard opening.canOpen, opening.count <= 3, let end = closer(of: style),
      case .stars(let closing) = tokens[end]
    else { return false }
    let width = style == .strong ? 2 : 1
    let inner =
      remainder(of: opening, without: width) + tokens[position + 1..<end]
      + remainder(of: closing, without: width)
    let content = Self.read(inner, allowing: allowed.subtracting(style))
    append(style == .strong ? .strong(content) : .emphasis(content))
    position = end
    return true
  }

  private mutating func closer(of style: Styles) -> Int? {
    guard allowed.subtracting(unfound).contains(style) else { return nil }
    let counts = style == .strong ? [2, 3] : [1, 3]
    let end = tokens[(position + 1)...].firstIndex { token in
      guard case .stars(let stars) = token else { return false }
      return stars.canClose && counts.contains(stars.count)
    }
    if end == nil { unfound.insert(style) }
    return end
  }

  /// The stars that are left for the words inside, as in `***both***`.
  private func remainder(of stars: InlineToken.Stars, without width: Int) -> [InlineToken] {
    guard stars.count > width else { return [] }
    return [
      .stars(
        .init(
          count: stars.count - width,
          canOpen: stars.canOpen,
          canClose: stars.canClose
        )
      )
    ]
  }

  /// Reads from an opening bracket to the end of its link; leaves the position at that end.
  private mutating func readLink() -> Bool {
    let rest = tokens[(position + 1)...]
    guard allowed.contains(.link), let end = rest.firstIndex(where: \.isBracket),
      case .linkEnd(let destination) = tokens[end]
    else { return false }
    let content = Self.read(Array(rest[..<end]), allowing: allowed.subtracting(.link))
    append(.link(content, destination: String(destination.trimmed)))
    position = end
    return true
  }
}

extension InlineToken {
  fileprivate var isBracket: Bool {
    switch self {
    case .openBracket, .linkEnd: true
    case .text, .code, .stars: false
    }
  }
}
