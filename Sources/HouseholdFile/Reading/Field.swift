/// A key of an object with the rule for its value: read by it, and described by it.
struct Field<Value>: FieldDescription {
  let key: String
  let rule: Rule<Value>
  let isRequired: Bool
  let whenMissing: @Sendable (ObjectReader) -> KeyProblem

  /// A field that may be left out unless it is `required`.
  init(_ key: String, _ rule: Rule<Value>, required: Bool = false) {
    self.init(key, rule, required: required) { object in
      .missing(key: key, kind: object.writtenText("kind"))
    }
  }

  /// A field whose absence has a problem of its own.
  init(
    _ key: String,
    _ rule: Rule<Value>,
    required: Bool,
    whenMissing: @escaping @Sendable (ObjectReader) -> KeyProblem
  ) {
    self.key = key
    self.rule = rule
    self.isRequired = required
    self.whenMissing = whenMissing
  }

  var schema: Schema { rule.schema }

  func check(in object: ObjectReader) { _ = object.read(self) }
}

/// What is known about a field, whatever its value is.
protocol FieldDescription: Sendable {
  /// The key in the file.
  var key: String { get }
  /// Whether it must be there.
  var isRequired: Bool { get }
  /// What may stand there.
  var schema: Schema { get }
  /// What to say when it must be there and is not.
  var whenMissing: @Sendable (ObjectReader) -> KeyProblem { get }

  /// Reads the field only for its problems.
  func check(in object: ObjectReader)
}
