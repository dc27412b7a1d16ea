import JSON5

/// An object whose fields are read one by one, in any order.
struct ObjectReader {
  /// The object as a value.
  let value: ValueReader
  private let members: [JSON5Member]

  /// The object that a value is, or nil when it is something else, which is then noted.
  init?(_ value: ValueReader) {
    guard case .object(let members) = value.node.value else {
      let found = FoundValue(value.node.value)
      value.report(.value(.wrongShape(expected: .object, found: found)))
      return nil
    }
    self.value = value
    self.members = members
  }

  /// The value of a field, or nil when it is not there or cannot be read.
  func read<Value>(_ field: Field<Value>) -> Value? {
    reader(of: field.key).flatMap { field.rule.read($0) }
  }

  /// Whether the object has the key.
  func has(_ field: any FieldDescription) -> Bool {
    members.contains { $0.key == field.key }
  }

  /// The number of a field as written, or nil when it has none.
  func writtenNumber(_ key: String) -> String? {
    guard case .number(let number)? = member(key)?.value.value else { return nil }
    return number.text.shortened
  }

  /// The text of a field as written, or nil when it has none.
  func writtenText(_ key: String) -> String? {
    guard case .string(let text)? = member(key)?.value.value else { return nil }
    return text.shortened
  }

  /// A reader for the value of a key, or nil when it is not there.
  func reader(of key: String) -> ValueReader? {
    member(key).map {
      ValueReader(
        $0.value,
        path: .key(key, of: value.path),
        item: value.item,
        context: value.context
      )
    }
  }

  /// Notes a contradiction at the value of a field.
  func report(_ contradiction: Contradiction, at field: any FieldDescription) {
    reader(of: field.key)?.report(.contradiction(contradiction))
  }

  private func member(_ key: String) -> JSON5Member? {
    members.first { $0.key == key }
  }
}

extension ObjectReader {
  /// Notes every field that must be there and is not, and every key that is no field.
  ///
  /// - Parameters:
  ///   - fields: The fields of the object.
  ///   - alsoKnown: Keys that may belong here, but are not looked at.
  ///   - explain: What else is known about a key that is no field.
  func checkKeys(
    _ fields: [any FieldDescription],
    alsoKnown: [String] = [],
    explain: (String) -> KeyProblem? = { _ in nil }
  ) {
    for field in fields where field.isRequired && !has(field) {
      report(field.whenMissing(self), key: field.key, span: opening)
    }
    let known = fields.map(\.key) + alsoKnown
    // Only a slip needs them, and then once, for a file may hold many slips.
    lazy var absent = absentKeys(among: known)
    for member in members where !known.contains(member.key) && !value.context.isFull {
      let key = member.key.shortened
      let problem =
        explain(key) ?? .unknown(key: key, nearest: Spelling.nearest(to: key, among: absent))
      report(problem, key: key, span: member.keySpan)
    }
  }

  /// Notes that of several fields, of which one must be there, none is.
  func reportMissing(oneOf fields: [any FieldDescription]) {
    let problem = KeyProblem.oneOfMissing(keys: fields.map(\.key))
    value.context.report(
      FileProblem(.key(problem), field: value.path.text, item: value.item?.shortened, span: opening)
    )
  }

  private func report(_ problem: KeyProblem, key: String, span: SourceSpan) {
    let field = FieldPath.key(key, of: value.path).text
    value.context.report(
      FileProblem(.key(problem), field: field, item: value.item?.shortened, span: span)
    )
  }

  private func absentKeys(among known: [String]) -> [String] {
    let present = Set(members.map(\.key))
    return known.filter { !present.contains($0) }
  }

  /// Where the object begins, for what is not there at all.
  private var opening: SourceSpan {
    SourceSpan(start: value.node.span.start, end: value.node.span.start)
  }
}
