import Engine
import Testing

@Suite("Interest-only fields") struct InterestOnlyFieldsTests {
  private func terms(_ members: String) throws -> InterestOnlyContract? {
    let start = "kind: 'interestOnly', balance: 15000, rate: { percent: 5, per: 'month' }"
    guard case .interestOnly(let terms) = try debt(start + members).contract else { return nil }
    return terms
  }

  @Test func `the principal comes back whole unless the lender takes parts of it`() throws {
    #expect(try terms("")?.takesPartOfPrincipal == false)
    #expect(try terms(", partial: true")?.takesPartOfPrincipal == true)
  }

  @Test func `five percent a month is kept as sixty a year`() throws {
    #expect(try terms("")?.rate == RateSchedule(NominalAnnualRate(ppm: 600_000)))
  }
}
