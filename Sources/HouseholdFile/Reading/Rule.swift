import JSON5

/// What may stand somewhere, and how it is read.
struct Rule<Value>: Sendable {
  /// What may stand there, for the JSON Schema.
  let schema: Schema
  /// The value, or nil when it cannot be read; the problems are then noted.
  let read: @Sendable (ValueReader) -> Value?

  /// A rule that notes its problems itself.
  init(_ schema: Schema, read: @escaping @Sendable (ValueReader) -> Value?) {
    self.schema = schema
    self.read = read
  }

  /// A rule for one value that is right or wrong by itself.
  init(
    _ schema: Schema,
    checking check: @escaping @Sendable (JSON5Value) throws(ValueProblem) -> Value
  ) {
    self.init(schema) { value in
      value.checked { () throws(ValueProblem) in try check(value.node.value) }
    }
  }

  /// An object with the given fields.
  ///
  /// - Parameters:
  ///   - fields: All that may stand in it.
  ///   - build: Makes the value, or nil when a part is missing, which is then noted.
  /// - Returns: The rule.
  static func object(
    _ fields: [any FieldDescription],
    build: @escaping @Sendable (ObjectReader) -> Value?
  ) -> Self {
    Self(.object(ObjectSchema(fields))) { value in
      guard let object = ObjectReader(value) else { return nil }
      object.checkKeys(fields)
      return build(object)
    }
  }

  /// A list whose elements all follow one rule; in file order.
  static func list<Element>(
    of rule: Rule<Element>,
    most: Int = ValueLimits.listLength,
    mayBeEmpty: Bool = true
  ) -> Self where Value == [Element] {
    Self(.list(rule.schema, count: (mayBeEmpty ? 0 : 1)...most)) { value in
      guard let elements = value.elements(most: most) else { return nil }
      guard mayBeEmpty || !elements.isEmpty else {
        value.report(.value(.listEmpty))
        return nil
      }
      return elements.compactMap { rule.read($0) }
    }
  }
}
