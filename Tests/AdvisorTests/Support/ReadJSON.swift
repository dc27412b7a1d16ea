import JSON5

/// A JSON value that is taken apart without ceremony; what is not there is nil.
struct ReadJSON {
  private let value: JSON5Value?

  init(_ value: JSON5Value?) {
    self.value = value
  }

  /// Reads a text; nil when it is not JSON.
  init?(_ text: String) {
    guard case .success(let tree) = JSON5.parse(Array(text.utf8)) else { return nil }
    value = tree.value
  }

  /// The member of an object.
  subscript(key: String) -> ReadJSON {
    guard case .object(let members)? = value else { return ReadJSON(nil as JSON5Value?) }
    return ReadJSON(members.first { $0.key == key }?.value.value)
  }

  /// The keys of an object, in order.
  var keys: [String] {
    guard case .object(let members)? = value else { return [] }
    return members.map(\.key)
  }

  /// The elements of a list.
  var list: [ReadJSON] {
    guard case .array(let items)? = value else { return [] }
    return items.map { ReadJSON($0.value) }
  }

  var isNull: Bool { value == .null }

  var flag: Bool? {
    guard case .bool(let flag)? = value else { return nil }
    return flag
  }

  var text: String? {
    guard case .string(let text)? = value else { return nil }
    return text
  }

  /// The number as it is written.
  var written: String? {
    guard case .number(let number)? = value else { return nil }
    return number.text
  }

  var number: Double? { written.flatMap(Double.init) }

  /// An amount of baht in satang, exactly; nil with more than two decimals.
  var satang: Int? {
    guard case .number(let number)? = value,
      case .exact(let satang) = number.scaled(byPowerOfTen: 2)
    else { return nil }
    return satang
  }
}
