import Testing

@testable import ThaiText

@Suite("Words of an agenda") struct AgendaWordsTests {
  @Test func `households are told by code, all of them at once, many in part`() {
    #expect(AgendaWords.households(["1", "3"], of: 4) == "1, 3")
    #expect(AgendaWords.households(["1", "2"], of: 2) == AgendaWords.everybody)
    let many = (1...20).map(String.init)
    #expect(AgendaWords.households(many, of: 40).hasSuffix("12 และอีก 8 บ้าน"))
  }

  @Test func `time is counted from the beginning`() {
    #expect(AgendaWords.span(from: 10, minutes: 35) == "10–45")
  }
}
