import JSON5

/// One kind of a thing whose keys depend on its `kind`.
struct Variant<Value>: Sendable {
  /// The kind as files write it.
  let code: String
  /// What only some kinds have.
  let fields: [any FieldDescription]
  /// Makes the value, or nil when a part is missing, which is then noted.
  let build: @Sendable (ObjectReader) -> Value?
}

extension Rule {
  /// An object whose keys depend on its `kind`.
  ///
  /// - Parameters:
  ///   - thing: What it is.
  ///   - common: The fields of all kinds, without `kind`.
  ///   - variants: The kinds.
  /// - Returns: The rule.
  static func variants(
    of thing: KindedThing,
    common: [any FieldDescription],
    _ variants: [Variant<Value>]
  ) -> Self {
    let kinds = variants.map(\.code)
    let kind = Field<String>("kind", .word(among: kinds), required: true)
    let shared = common + [kind]
    return Self(.oneOf(variants.map { .object(ObjectSchema($0, shared: common)) })) { value in
      guard let object = ObjectReader(value) else { return nil }
      guard let code = object.read(kind), let variant = variants.first(where: { $0.code == code })
      else {
        object.checkWithoutKind(shared, specific: variants.flatMap(\.fields))
        return nil
      }
      object.checkKeys(shared + variant.fields) { key in
        let users = variants.filter { $0.fields.contains { $0.key == key } }.map(\.code)
        guard !users.isEmpty else { return nil }
        return .ofAnotherKind(key: key, thing: thing, kind: code, usedBy: users)
      }
      return variant.build(object)
    }
  }
}

extension ObjectReader {
  /// Checks what can be checked while the kind is not known.
  fileprivate func checkWithoutKind(
    _ shared: [any FieldDescription],
    specific: [any FieldDescription]
  ) {
    for field in shared where field.key != "kind" { field.check(in: self) }
    checkKeys(shared, alsoKnown: specific.map(\.key))
  }
}
