/// The JSON Schema of the files, for editors; made from the same fields that the reader uses.
public enum HouseholdSchema {
  /// The kinds of file that have a schema; the raw values are the names people type.
  public enum Kind: String, CaseIterable, Sendable {
    /// A household file.
    case household
    /// A scenario file.
    case scenario
  }

  /// The schema, as JSON that ends with a line end.
  ///
  /// Source: JSON Schema, draft 2020-12.
  ///
  /// - Parameter kind: Which file it describes.
  /// - Returns: The text of the schema.
  public static func text(of kind: Kind) -> String {
    var fields = HouseholdField.all
    if kind == .scenario {
      fields.append(Field("scenario", HouseholdField.scenario.rule, required: true))
    }
    let head: [WrittenValue.Member] = [
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      ("title", .text("plodnee \(kind.rawValue)")),
    ]
    let whole = ObjectSchema(fields).members
    let members = kind == .scenario ? head + whole.unlessExtending : head + whole
    return WrittenValue.object(members).text(.json) + "\n"
  }
}

extension [WrittenValue.Member] {
  /// The schema for a file that stands for itself; one that builds on another says only what is
  /// different, which no schema can know.
  fileprivate var unlessExtending: Self {
    let extends = WrittenValue.object([("required", .list([.text(Extending.key)]))])
    return [("type", .text("object")), ("if", extends), ("else", .object(self))]
  }
}

extension ObjectSchema {
  /// The members of the schema of the object.
  fileprivate var members: [WrittenValue.Member] {
    [
      ("type", .text("object")),
      ("properties", .object(properties.map { ($0.key, $0.schema.written) })),
      ("required", .list(required.map { .text($0) })),
      ("additionalProperties", .literal("false")),
    ]
  }
}

extension Schema {
  /// The schema as JSON.
  fileprivate var written: WrittenValue {
    switch self {
    case .text(let most):
      .object([("type", .text("string")), ("minLength", 1), ("maxLength", .number(most))])
    case .pattern(let pattern): .object([("type", .text("string")), ("pattern", .text(pattern))])
    case .choice(let words): .object([("enum", .list(words.map { .text($0) }))])
    case .constant(let number): .object([("const", .number(number))])
    case .whole(let range): .range("integer", range)
    case .number(let range): .range("number", range)
    case .flag: .object([("type", .text("boolean"))])
    case .list(let element, let count, let isSet): .list(of: element, count, isSet: isSet)
    case .object(let object): .object(object.members)
    case .anyObject: .object([("type", .text("object"))])
    case .oneOf(let schemas): .object([("oneOf", .list(schemas.map(\.written)))])
    }
  }
}

extension WrittenValue {
  fileprivate static func range(_ type: String, _ range: ClosedRange<Int>) -> Self {
    var members: [Member] = [("type", .text(type))]
    if range.lowerBound > .min { members.append(("minimum", .number(range.lowerBound))) }
    if range.upperBound < .max { members.append(("maximum", .number(range.upperBound))) }
    return .object(members)
  }

  fileprivate static func list(
    of element: Schema,
    _ count: ClosedRange<Int>,
    isSet: Bool
  ) -> Self {
    var members: [Member] = [("type", .text("array")), ("items", element.written)]
    if count.lowerBound > 0 { members.append(("minItems", .number(count.lowerBound))) }
    members.append(("maxItems", .number(count.upperBound)))
    if isSet { members.append(("uniqueItems", .literal("true"))) }
    return .object(members)
  }
}
