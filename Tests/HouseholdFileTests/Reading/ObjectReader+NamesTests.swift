import HouseholdFile
import Testing

@Suite("Names in a file") struct ObjectReaderNamesTests {
  private let plain = plainDebt

  @Test func `a name is found even when its item has other problems`() {
    let members = """
      debts: [{ name: 'ก', lender: 'other', kind: 'interestOnly', balance: -1, rate: { percent: 5, per: 'month' } }],
      offers: [{ name: 'ข', kind: 'due', debt: 'ก', month: 12 }]
      """
    #expect(summary(members) == ["S203 debts[0].balance"])
  }

  @Test func `an offer may come before what it speaks of`() {
    let offers = "offers: [{ name: 'ข', kind: 'due', debt: 'ก', month: 12 }], "
    #expect(summary(offers + debtList(plain)).isEmpty)
  }

  @Test func `the third of one name is told as well as the second`() {
    let debts = (0..<3).map { _ in "{ name: 'ก', lender: 'other', \(plain) }" }
    #expect(
      summary("debts: [\(debts.joined(separator: ","))]")
        == ["S302 debts[1].name", "S302 debts[2].name"]
    )
  }

  @Test func `names that only look alike in another normal form are the same name`() {
    let debts = ["caf\u{E9}", "cafe\u{301}"].map { "{ name: '\($0)', lender: 'other', \(plain) }" }
    #expect(summary("debts: [\(debts.joined(separator: ","))]") == ["S302 debts[1].name"])
  }
}
