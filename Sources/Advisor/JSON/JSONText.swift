/// A value on its way out to other programs, as JSON.
indirect enum JSONText {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number that is already written.
  case written(String)
  case string(String)
  case array([JSONText])
  case object([(String, JSONText)])

  /// An amount in baht with two decimals.
  static func baht(_ satang: Int) -> Self {
    let (baht, rest) = satang.magnitude.quotientAndRemainder(dividingBy: 100)
    return .written("\(satang < 0 ? "-" : "")\(baht).\(rest < 10 ? "0" : "")\(rest)")
  }

  /// A number with up to so many decimals; null when there is none or it is not finite.
  static func number(_ value: Double?, decimals: Int) -> Self {
    guard let value, value.isFinite else { return .null }
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    guard value.magnitude < 1e15 / scale else { return .written("\(value)") }
    let scaled = Int((value * scale).rounded())
    let (whole, rest) = scaled.magnitude.quotientAndRemainder(dividingBy: UInt(scale))
    let digits = String(repeating: "0", count: decimals - String(rest).count) + String(rest)
    return .written("\(scaled < 0 ? "-" : "")\(whole).\(digits)")
  }

  /// The value as one line of JSON.
  var line: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .written(let value): text += value
    case .string(let value): Self.write(value, to: &text)
    case .array(let items):
      Self.write(items, to: &text, between: "[", "]") { $0.write(to: &$1) }
    case .object(let members):
      Self.write(members, to: &text, between: "{", "}") { member, text in
        Self.write(member.0, to: &text)
        text += ":"
        member.1.write(to: &text)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item],
    to text: inout String,
    between open: String,
    _ close: String,
    _ each: (Item, inout String) -> Void
  ) {
    text += open
    for (index, item) in items.enumerated() {
      if index > 0 { text += "," }
      each(item, &text)
    }
    text += close
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case " "..."~", "\u{0E01}"..."\u{0E5B}": text.unicodeScalars.append(scalar)
      case _
      where scalar.properties.generalCategory == .control
        || scalar.properties.generalCategory == .format
        || scalar.value == 0x2028 || scalar.value == 0x2029:
        text += escape(scalar)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}
