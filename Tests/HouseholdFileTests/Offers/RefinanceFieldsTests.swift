import Engine
import HouseholdFile
import Testing

@Suite("Refinance fields") struct RefinanceFieldsTests {
  private func members(from: String = "['ก']", _ rest: String = "") -> String {
    debtList(plainDebt) + """
      , offers: [{ name: 'กู้กลุ่ม', kind: 'refinance', from: \(from), into: { lender: 'savingsGroup',
        kind: 'installment', rate: { percent: 1, per: 'month' }, term: 24 }, \(rest) }]
      """
  }

  private func refinancing(_ members: String) throws -> Refinancing? {
    guard case .refinance(let refinancing) = try household(members).offers[0].choice else {
      return nil
    }
    return refinancing
  }

  @Test func `a new loan that closes old debts`() throws {
    #expect(
      try refinancing(members("limit: 40000, fee: 200"))
        == Refinancing(
          debts: ["ก"],
          lender: .savingsGroup,
          rate: NominalAnnualRate(ppm: 120_000),
          termInMonths: 24,
          limit: Money(baht: 40_000),
          fee: Money(baht: 200)
        )
    )
  }

  @Test func `without a limit it lends whatever the debts need`() throws {
    #expect(try refinancing(members())?.limit == .limit)
  }

  @Test func `it closes at least one debt, and only debts of the file`() {
    #expect(valueProblem(members(from: "[]")) == .listEmpty)
    #expect(
      contradiction(members(from: "['ก', 'ข']"))
        == .referenceUnknown(.debt, name: "ข", nearest: nil)
    )
  }

  @Test func `it is repaid in installments and in no other way`() {
    let loan = "{ lender: 'bank', kind: 'bullet', rate: { percent: 1, per: 'month' }, term: 24 }"
    let offer = "offers: [{ name: 'ข', kind: 'refinance', from: ['ก'], into: \(loan) }]"
    #expect(
      summary(debtList(plainDebt) + ", " + offer)
        == ["S217 offers[0].into.kind"]
    )
  }
}
