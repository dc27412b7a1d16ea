import HouseholdFile
import JSON5
import Testing

@testable import HouseholdFile

@Suite("Field") struct FieldTests {
  private func object(_ text: String) throws -> ObjectReader {
    let tree = try JSON5.parse(Array(text.utf8)).get()
    return try #require(ObjectReader(ValueReader(tree, in: ReadingContext(today: today))))
  }

  @Test func `a field may be left out unless it must be there`() throws {
    let object = try object("{}")
    object.checkKeys([Field("a", .amount), Field("b", .amount, required: true)])
    #expect(object.value.context.problems.map(\.field) == ["b"])
  }

  @Test func `a field whose absence means more says so itself`() throws {
    let object = try object("{ percent: 5 }")
    let field = Field("per", .name, required: true) {
      .periodMissing(percent: $0.writtenNumber("percent"))
    }
    object.checkKeys([field], alsoKnown: ["percent"])
    #expect(object.value.context.problems.map(\.fact) == [.key(.periodMissing(percent: "5"))])
  }

  @Test func `a field that is read only for its problems keeps nothing`() throws {
    let object = try object("{ a: -1 }")
    Field("a", .amount).check(in: object)
    #expect(object.value.context.problems.map(\.code) == ["S203"])
  }
}
