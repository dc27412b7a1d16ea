import Engine
import HouseholdFile
import Testing

@Suite("Writing a debt") struct DebtWritingTests {
  private func written(_ members: String) throws -> String {
    HouseholdFile.write(try household(debtList(members)))
  }

  @Test(arguments: plainDebts.keys.sorted())
  func `a plain debt has no word more than it needs`(kind: String) throws {
    let members = try #require(plainDebts[kind])
    let text = try written(members)
    for key in [
      "secured", "penalty", "compounds", "overdue", "accruedInterest", "holiday", "prepay",
      "interest:", "rollover", "partial", "months",
    ] {
      #expect(!text.contains(key))
    }
  }

  @Test func `an informal rate is written by the month, a bank's by the year`() throws {
    #expect(
      try written(plainDebt).contains("{ percent: 5, per: \"month\" }")
    )
    #expect(try written(plainDebts["bullet"] ?? "").contains("{ percent: 6, per: \"year\" }"))
  }

  @Test func `a rate that no month divides evenly is written by the year`() throws {
    let members = "kind: 'interestOnly', balance: 1, rate: { percent: 10.0001, per: 'year' }"
    #expect(try written(members).contains("{ percent: 10.0001, per: \"year\" }"))
  }
}
