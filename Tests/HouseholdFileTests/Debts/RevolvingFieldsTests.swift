import HouseholdFile
import Engine
import Testing

@Suite("Revolving fields") struct RevolvingFieldsTests {
  private let start = "kind: 'revolving', balance: 12000, rate: { percent: 25, per: 'year' }"

  private func terms(_ members: String) throws -> RevolvingContract? {
    guard case .revolving(let terms) = try debt(start + members).contract else { return nil }
    return terms
  }

  @Test func `the minimum is a percentage, an amount or both`() throws {
    let both = try #require(try terms(", minimumPercent: 3, minimum: 300"))
    #expect(both.minimumPPM == 30_000 && both.minimum == Money(baht: 300))
    #expect(try terms(", minimumPercent: 8")?.minimum == .zero)
    #expect(try terms(", minimum: 500")?.minimumPPM == 0)
  }

  @Test func `without any minimum it is not known what to pay`() {
    #expect(
      keyProblem(debtList(start)) == .oneOfMissing(keys: ["minimumPercent", "minimum"])
    )
  }
}
