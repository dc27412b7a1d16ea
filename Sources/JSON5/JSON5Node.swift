/// A value and the place where it is written.
public struct JSON5Node: Hashable, Sendable {
  /// What is written.
  public let value: JSON5Value

  /// Where it is written, quotes and brackets included.
  public let span: SourceSpan

  /// Makes a node.
  public init(value: JSON5Value, span: SourceSpan) {
    self.value = value
    self.span = span
  }
}

/// One of the six kinds of value that JSON5 knows.
public enum JSON5Value: Hashable, Sendable {
  /// The word `null`.
  case null

  /// The word `true` or `false`.
  case bool(Bool)

  /// A number exactly as written.
  case number(JSON5Number)

  /// A text with its escapes resolved; it may hold any Unicode scalar, also invisible ones.
  case string(String)

  /// The elements in file order; may be empty.
  case array([JSON5Node])

  /// The members in file order, no key twice; may be empty.
  case object([JSON5Member])
}

/// A key of an object with its value.
public struct JSON5Member: Hashable, Sendable {
  /// The key, without quotes and with its escapes resolved.
  public let key: String

  /// Where the key is written, quotes included.
  public let keySpan: SourceSpan

  /// What the key stands for.
  public let value: JSON5Node

  /// Makes a member.
  public init(key: String, keySpan: SourceSpan, value: JSON5Node) {
    self.key = key
    self.keySpan = keySpan
    self.value = value
  }
}
