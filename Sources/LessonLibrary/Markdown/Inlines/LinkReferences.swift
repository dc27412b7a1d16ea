/// Addresses that a text defines apart from the words that lead there: `[label]: address`.
///
/// Source: CommonMark 0.31, section 4.7 Link reference definitions.
struct LinkReferences {
  /// Where a link leads, and what is said about it.
  struct Target: Hashable {
    let destination: String
    let title: String?
  }

  private var targets: [String: Target] = [:]

  /// What a label stands for.
  subscript(label: some Sequence<UInt8>) -> Target? {
    targets.isEmpty ? nil : targets[Self.key(label)]
  }

  /// Takes the definitions at the start of a paragraph out of it.
  ///
  /// - Returns: How many lines they were.
  mutating func take(from lines: inout [[UInt8]]) -> Int {
    guard lines.first?.first == UInt8(ascii: "[") else { return 0 }
    let text = Array(lines.joined(separator: [.lineFeed]))
    var start = 0
    while let end = definition(in: text[start...]) { start = end }
    let count =
      text[..<start].count { $0 == .lineFeed } + (start == text.count && start > 0 ? 1 : 0)
    lines.removeFirst(count)
    return count
  }

  /// Reads a definition with the end of its line.
  ///
  /// - Returns: Where the next line begins; nil when there is no definition.
  private mutating func definition(in text: ArraySlice<UInt8>) -> Int? {
    var scanner = LinkScanner(text)
    guard let label = scanner.label(), scanner.take(UInt8(ascii: ":")) else { return nil }
    _ = scanner.skipBlanks()
    let opening = scanner.current
    guard let destination = scanner.destination(),
      !destination.isEmpty || opening == UInt8(ascii: "<")
    else { return nil }
    let plain = scanner
    var title: [UInt8]?
    if scanner.skipBlanks() { title = scanner.title() }
    var end = title == nil ? nil : Self.endOfLine(scanner, in: text)
    if end == nil {
      title = nil
      end = Self.endOfLine(plain, in: text)
    }
    guard let end else { return nil }
    let key = Self.key(label)
    let target = Target(destination: destination.text, title: title?.text)
    targets[key] = targets[key] ?? target
    return end
  }

  private static func endOfLine(_ scanner: LinkScanner, in text: ArraySlice<UInt8>) -> Int? {
    var scanner = scanner
    scanner.skipSpace()
    if scanner.current == nil { return text.endIndex }
    return scanner.take(.lineFeed) ? scanner.position : nil
  }

  /// Labels are alike whatever their case and blanks.
  private static func key(_ label: some Sequence<UInt8>) -> String {
    let words = Array(label).split(whereSeparator: \.isBlank).map(\.text)
    return words.joined(separator: " ").lowercased().uppercased()
  }
}
