import JSON5

/// A change as it was typed, taken apart: `kind:name=value,option=value`.
struct WrittenChange {
  /// What kind of change.
  let kind: ChangeKind
  /// What it works on; nil when nothing was named.
  let name: String?
  /// What stands after `=`; nil when nothing does.
  let value: String?
  /// What stands after commas.
  let options: [ChangeKind.Option: String]

  /// Takes a text apart; a comma belongs to an option only where `name=` follows it, so that
  /// "20,000" is one amount, and before the value only where the name is one of an option.
  init(_ text: String) throws(ChangeProblem) {
    var parts = Self.parts(of: text)
    let head = parts.removeFirst()
    let sides = head.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let named = sides[0].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    kind = try Self.kind(named[0].trimmed)
    name = named.count > 1 ? named[1].trimmed.nilWhenEmpty : nil
    value = sides.count > 1 ? sides[1].trimmed.nilWhenEmpty : nil
    options = try Self.options(parts, of: kind)
  }

  private static func kind(_ word: String) throws(ChangeProblem) -> ChangeKind {
    if let kind = ChangeKind(rawValue: word) { return kind }
    let known = ChangeKind.allCases.map(\.rawValue)
    throw .kindUnknown(word: word, nearest: Spelling.nearest(to: word, among: known))
  }

  /// The text up to the first option, then each option.
  private static func parts(of text: String) -> [String] {
    text.split(separator: ",", omittingEmptySubsequences: false).reduce(into: []) {
      if $0.isEmpty || isOption($1, after: $0[0]) {
        $0.append(String($1))
      } else {
        $0[$0.count - 1] += "," + $1
      }
    }
  }

  private static func isOption(_ part: Substring, after head: String) -> Bool {
    guard let equals = part.firstIndex(of: "=") else { return false }
    return head.contains("=") || ChangeKind.Option(rawValue: part[..<equals].trimmed) != nil
  }

  private static func options(
    _ parts: [String],
    of kind: ChangeKind
  ) throws(ChangeProblem) -> [ChangeKind.Option: String] {
    var options: [ChangeKind.Option: String] = [:]
    for part in parts {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let option = ChangeKind.Option(rawValue: sides[0].trimmed),
        kind.options.contains(option)
      else { throw .optionUnknown(word: part.trimmed, kind) }
      options[option] = sides[1].trimmed
    }
    return options
  }
}

extension StringProtocol {
  /// The text without blanks at its ends.
  fileprivate var trimmed: String {
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}

extension String {
  fileprivate var nilWhenEmpty: String? { isEmpty ? nil : self }
}
