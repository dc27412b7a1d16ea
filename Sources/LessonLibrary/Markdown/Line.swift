/// One line of Markdown and what it begins.
struct Line: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case blank
    /// Three or more dashes, stars or underscores; it only parts two blocks.
    case divider
    case household
    case heading(level: Int, Substring)
    case quote(Substring)
    case bullet(Substring)
    case choice(Substring, isRight: Bool)
    case numbered(Int, Substring)
    case question(Substring)
    case tableRow
    case text
  }

  /// The line without the white space around it.
  let text: Substring

  let kind: Kind

  init(_ raw: Substring) {
    text = raw.trimmed
    kind = Self.kind(of: text)
  }

  private static func kind(of text: Substring) -> Kind {
    switch text.first {
    case nil: .blank
    case "#": heading(text) ?? .text
    case ">": .quote(text.dropFirst().trimmed)
    case "|": .tableRow
    case "?": .question(text.dropFirst().trimmed)
    case "{": text == "{{household}}" ? .household : .text
    case "-", "*", "_", "+": isDivider(text) ? .divider : bullet(text) ?? .text
    default: numbered(text) ?? .text
    }
  }

  private static func heading(_ text: Substring) -> Kind? {
    let rest = text.drop { $0 == "#" }
    let level = text.prefix(7).prefix { $0 == "#" }.count
    guard level <= 6, rest.first?.isWhitespace ?? true else { return nil }
    return .heading(level: level, rest.trimmed)
  }

  private static func isDivider(_ text: Substring) -> Bool {
    text.first != "+" && text.utf8.count >= 3 && text.allSatisfy { $0 == text.first }
  }

  private static func bullet(_ text: Substring) -> Kind? {
    let rest = text.dropFirst()
    guard text.first != "_", rest.first?.isWhitespace ?? true else { return nil }
    return choice(rest.trimmed) ?? .bullet(rest.trimmed)
  }

  private static func choice(_ text: Substring) -> Kind? {
    for (mark, isRight) in [("[ ]", false), ("[]", false), ("[x]", true), ("[X]", true)]
    where text.hasPrefix(mark) {
      return .choice(text.dropFirst(mark.count).trimmed, isRight: isRight)
    }
    return nil
  }

  /// Digits of any script, at most nine, then `.` or `)`, then a space.
  private static func numbered(_ text: Substring) -> Kind? {
    let digits = text.prefix(10).prefix { $0.decimalDigit != nil }
    let rest = text[digits.endIndex...]
    guard (1...9).contains(digits.count), rest.first == "." || rest.first == ")",
      rest.dropFirst().first?.isWhitespace == true
    else { return nil }
    let number = digits.reduce(0) { $0 * 10 + ($1.decimalDigit ?? 0) }
    return .numbered(number, rest.dropFirst().trimmed)
  }
}

extension Character {
  /// The value of a decimal digit, 0–9, in any script.
  fileprivate var decimalDigit: Int? {
    unicodeScalars.first?.properties.numericType == .decimal ? wholeNumberValue : nil
  }
}
