import Engine
import Testing

@Suite("People fields") struct PeopleFieldsTests {
  @Test func `who is left out is nobody, and without people nothing is known`() throws {
    #expect(
      try household("people: { adults: 2 }").people == People(adults: 2, children: 0, elders: 0)
    )
    #expect(try household().people == nil)
  }

  @Test func `a hundred of one age is the most, and nobody is half a person`() {
    #expect(summary("people: { children: 100 }").isEmpty)
    #expect(summary("people: { children: 101 }") == ["S209 people.children"])
    #expect(summary("people: { elders: 0.5 }") == ["S204 people.elders"])
    #expect(summary("people: 4") == ["S201 people"])
  }
}
