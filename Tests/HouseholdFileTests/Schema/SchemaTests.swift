import Testing

@testable import HouseholdFile

@Suite("Schema") struct SchemaTests {
  private let fields: [any FieldDescription] = [
    Field("name", .name, required: true), Field("amount", .amount),
  ]

  @Test func `an object keeps the order of its fields and knows which must be there`() {
    let schema = ObjectSchema(fields)
    #expect(schema.properties.map(\.key) == ["name", "amount"])
    #expect(schema.required == ["name"])
  }

  @Test func `one kind of a thing begins with its kind, which must be there`() {
    let variant = Variant<Int>(code: "bullet", fields: [Field("due", .month, required: true)]) {
      _ in nil
    }
    let schema = ObjectSchema(variant, shared: fields)
    #expect(schema.properties.map(\.key) == ["kind", "name", "amount", "due"])
    #expect(schema.required == ["kind", "name", "due"])
  }
}
