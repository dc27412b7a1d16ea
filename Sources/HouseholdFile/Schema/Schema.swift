/// What may stand somewhere in a file, as a JSON Schema says it.
indirect enum Schema: Sendable {
  /// A text of one to so many characters.
  case text(most: Int)
  /// A text of a fixed form.
  case pattern(String)
  /// One of a few words.
  case choice([String])
  /// This number and no other.
  case constant(Int)
  /// A whole number.
  case whole(ClosedRange<Int>)
  /// A number with decimals.
  case number(ClosedRange<Int>)
  /// Yes or no.
  case flag
  /// A list, whose elements may have to differ.
  case list(Schema, count: ClosedRange<Int>, isSet: Bool = false)
  /// An object.
  case object(ObjectSchema)
  /// An object of any keys.
  case anyObject
  /// One of several.
  case oneOf([Schema])
}

extension Schema {
  /// The keys that an object can have, of whatever kind it is; none for anything else.
  var keys: [String] {
    switch self {
    case .object(let object): object.properties.map(\.key)
    case .oneOf(let kinds): kinds.flatMap(\.keys)
    default: []
    }
  }
}

/// The fields of an object; nothing else may stand in it.
struct ObjectSchema: Sendable {
  /// The fields, in the order of the format.
  private(set) var properties: [(key: String, schema: Schema)]
  /// The keys that must be there.
  private(set) var required: [String]

  /// An object with the given fields.
  init(_ fields: [any FieldDescription]) {
    properties = fields.map { ($0.key, $0.schema) }
    required = fields.filter(\.isRequired).map(\.key)
  }

  /// One kind of a thing, with the fields that all its kinds share.
  init<Value>(_ variant: Variant<Value>, shared: [any FieldDescription]) {
    self.init(shared + variant.fields)
    properties.insert(("kind", .choice([variant.code])), at: 0)
    required.insert("kind", at: 0)
  }
}
