import JSON5

/// What a batch record is called, kept as it was written so that the result can carry the same.
public enum RecordID: Hashable, Sendable {
  /// A text.
  case text(String)
  /// A whole number.
  case number(Int)

  /// The id of a file whose other parts may be in disorder; nil when it has none to be read.
  init?(in tree: JSON5Node) {
    guard case .object(let members) = tree.value,
      let member = members.first(where: { $0.key == "id" }),
      let id = try? Self(member.value.value)
    else { return nil }
    self = id
  }

  /// The id that a value stands for.
  init(_ value: JSON5Value) throws(ValueProblem) {
    if case .number = value {
      self = .number(try value.units(decimals: 0, as: .text))
    } else {
      self = .text(try ValueLimits.name(try value.text(as: .text)))
    }
  }
}
