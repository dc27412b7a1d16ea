import Engine

/// A value on its way into a file.
indirect enum WrittenValue: Sendable {
  /// A key with its value.
  typealias Member = (key: String, value: WrittenValue)

  /// Which grammar the text follows.
  enum Grammar {
    /// Keys in quotes, no comma after the last member.
    case json
    /// Keys without quotes, a comma after each member of a block.
    case json5
  }

  /// A number, `true` or `false`, as it is written.
  case literal(String)
  /// A text.
  case text(String)
  /// A list.
  case list([WrittenValue])
  /// An object; the keys need no quotes.
  case object([Member])
  /// A rate, in parts per million a year, told for a period where that comes out even.
  case rate(ppm: Int, per: RatePeriod)

  /// A whole number.
  static func number(_ number: Int) -> Self { .literal(String(number)) }

  /// The longest line that is not broken, in characters.
  private static let lineLength = 100

  /// The text of the value, on one line where it fits and as a block where not.
  ///
  /// - Parameters:
  ///   - grammar: JSON or JSON5.
  ///   - depth: How deep the value stands, for the spaces before its lines.
  /// - Returns: The text, without a line end.
  func text(_ grammar: Grammar, depth: Int = 0) -> String {
    let line = line(grammar)
    return depth > 0 && line.count + 2 * depth <= Self.lineLength
      ? line : block(grammar, depth: depth)
  }

  private func line(_ grammar: Grammar) -> String {
    switch self {
    case .literal(let text): text
    case .text(let text): text.quoted
    case .list(let values): "[\(values.map { $0.line(grammar) }.joined(separator: ", "))]"
    case .object(let members) where members.isEmpty: "{}"
    case .object(let members):
      "{ "
        + members.map { "\(Self.key($0.key, grammar)): \($0.value.line(grammar))" }
        .joined(separator: ", ") + " }"
    case .rate(let ppm, let period):
      Self.object(Self.rateMembers(ppm, period)).line(grammar)
    }
  }

  private func block(_ grammar: Grammar, depth: Int) -> String {
    switch self {
    case .literal, .text: return line(grammar)
    case .rate(let ppm, let period):
      return Self.object(Self.rateMembers(ppm, period)).block(grammar, depth: depth)
    case .list(let values):
      let items = values.map { $0.text(grammar, depth: depth + 1) }
      return Self.block(items, between: ("[", "]"), grammar, depth: depth)
    case .object(let members):
      let items = members.map {
        "\(Self.key($0.key, grammar)): \($0.value.text(grammar, depth: depth + 1))"
      }
      return Self.block(items, between: ("{", "}"), grammar, depth: depth)
    }
  }

  private static func block(
    _ items: [String],
    between brackets: (String, String),
    _ grammar: Grammar,
    depth: Int
  ) -> String {
    let spaces = String(repeating: "  ", count: depth)
    var body = items.map { "\n\(spaces)  \($0)" }.joined(separator: ",")
    if grammar == .json5, !items.isEmpty { body += "," }
    return "\(brackets.0)\(body)\n\(spaces)\(brackets.1)"
  }

  private static func key(_ key: String, _ grammar: Grammar) -> String {
    grammar == .json ? key.quoted : key
  }
}

extension WrittenValue: ExpressibleByIntegerLiteral {
  init(integerLiteral value: Int) { self = .number(value) }
}

extension String {
  /// The text in quotes, so that JSON and JSON5 read it back.
  fileprivate var quoted: String {
    var output = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\t": output += "\\t"
      case "\u{0}"..<" ", "\u{7F}", "\u{2028}", "\u{2029}": output += scalar.escaped
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output + "\""
  }
}

extension Unicode.Scalar {
  /// The character as `\u` and four hexadecimal digits.
  fileprivate var escaped: String {
    let digits = String(value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
