extension InlineParser {
  /// Takes `[` or `![`.
  mutating func openBracket(isImage: Bool) {
    let length = isImage ? 2 : 1
    let literal = bytes[position..<(position + length)]
    if byte(at: position + length) == UInt8(ascii: "^") { refuse(.footnote) }
    append(.words(literal), length: length)
    brackets.push(
      BracketStack.Bracket(
        token: tokens.count - 1,
        isImage: isImage,
        start: position,
        runs: runs.count
      )
    )
  }

  /// Takes `]` with what follows it, when that makes a link or an image.
  mutating func closeBracket() {
    guard let bracket = brackets.pop(), let (target, end) = target(closing: bracket) else {
      append(.words("]".utf8), length: 1)
      return
    }
    if UncoveredMarkdown.hasEntity(bytes[position..<end]) { refuse(.entity) }
    endWords()
    runs.pair(from: bracket.runs, in: &tokens)
    tokens[bracket.token].content = .nothing
    tokens[bracket.token].opens = [bracket.isImage ? .image(target) : .link(target)]
    var closing = InlineToken(.nothing)
    closing.closes = 1
    append(closing, length: end - position)
    if !bracket.isImage { brackets.noteLink() }
  }

  /// Where the bracket at the cursor leads, and where that ends.
  private func target(closing bracket: BracketStack.Bracket) -> (LinkReferences.Target, Int)? {
    let rest = bytes[(position + 1)...]
    if let inline = Self.inlineTarget(rest) { return inline }
    var scanner = LinkScanner(rest)
    if let label = scanner.label() {
      return references[label].map { ($0, scanner.position) }
    }
    guard !bracket.hasBracketAfter, let target = references[bytes[bracket.start..<position]] else {
      return nil
    }
    let isCollapsed = rest.starts(with: "[]".utf8)
    return (target, rest.startIndex + (isCollapsed ? 2 : 0))
  }

  /// `(destination "title")`.
  private static func inlineTarget(_ rest: ArraySlice<UInt8>) -> (LinkReferences.Target, Int)? {
    var scanner = LinkScanner(rest)
    guard scanner.take(UInt8(ascii: "(")) else { return nil }
    _ = scanner.skipBlanks()
    guard let destination = scanner.destination() else { return nil }
    var title: [UInt8]?
    if scanner.skipBlanks() { title = scanner.title() }
    _ = scanner.skipBlanks()
    guard scanner.take(UInt8(ascii: ")")) else { return nil }
    return (
      LinkReferences.Target(destination: destination.text, title: title?.text), scanner.position
    )
  }
}
