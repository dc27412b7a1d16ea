import Engine
import Testing

@Suite("Relief programmes") struct ReliefProgrammeTests {
  @Test func `a programme is open through its last month and closed after it`() {
    let terms = ProgrammeTerms(validUntil: .month(12))
    #expect(terms.standing(in: .month(12)) == .open)
    #expect(terms.standing(in: .month(13)) == .closed)
  }

  @Test func `what nobody knows for sure is unsure, unless it is known to be closed`() {
    #expect(ProgrammeTerms(isCertain: false).standing(in: .month(1)) == .unsure)
    #expect(
      ProgrammeTerms(validUntil: .month(1), isCertain: false).standing(in: .month(2)) == .closed
    )
    #expect(ProgrammeTerms().standing(in: .month(1)) == .open)
  }
}
