import Engine
import JSON5

/// What a value that the program wrote itself says; nil for a value of another kind.
extension JSON5Node {
  /// The value of a key.
  subscript(key: String) -> JSON5Node? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The elements of a list.
  var elements: [JSON5Node]? {
    if case .array(let elements) = value { return elements }
    return nil
  }

  /// A text.
  var text: String? {
    if case .string(let text) = value { return text }
    return nil
  }

  /// A whole number.
  var whole: Int? { scaled(by: 0) }

  /// An amount in baht.
  var money: Money? { scaled(by: 2).map(Money.init(satang:)) }

  /// Yes or no.
  var flag: Bool? {
    if case .bool(let flag) = value { return flag }
    return nil
  }

  /// A month, as in `2026-12`.
  var month: YearMonth? {
    let parts = (text ?? "").split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2, (1...9_999).contains(parts[0]), (1...12).contains(parts[1]) else {
      return nil
    }
    return YearMonth(year: parts[0], month: parts[1])
  }

  private func scaled(by places: Int) -> Int? {
    guard case .number(let number) = value,
      case .exact(let scaled) = number.scaled(byPowerOfTen: places)
    else { return nil }
    return scaled
  }
}
