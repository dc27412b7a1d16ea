import HouseholdFile
import Testing

@Suite("Record id") struct RecordIDTests {
  private func id(_ text: String) -> RecordID? {
    switch reading(text) {
    case .clean(let document): document.id
    case .problems(_, let id): id
    }
  }

  @Test func `an id is a text or a whole number, kept as it is`() {
    #expect(id(file("id: 'A-01'")) == .text("A-01"))
    #expect(id(file("id: -7")) == .number(-7))
    #expect(id(file()) == nil)
  }

  @Test func `a record with problems still says which one it is`() {
    #expect(id(file("id: 12, cash: -1")) == .number(12))
    #expect(id("{ id: 12 }") == .number(12))
    #expect(id("{ id: 12, plodnee: 2 }") == .number(12))
  }

  @Test func `an id that is neither is told, and the record has none`() {
    #expect(summary("id: 1.5") == ["S204 id"])
    #expect(summary("id: []") == ["S201 id"])
    #expect(summary("id: ' '") == ["S218 id"])
    #expect(id(file("id: 1e99")) == .number(.max))
    #expect(id(file("id: []")) == nil)
  }
}
