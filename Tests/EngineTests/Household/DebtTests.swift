import Engine
import Testing

@Suite("Debts") struct DebtTests {
  private func debt(_ lender: Lender, isSecured: Bool? = nil) -> Debt {
    Debt(
      name: "debt",
      lender: lender,
      contract: Debt.card(1, percent: 0, minimumPercent: 0, minimum: 0).contract,
      isSecured: isSecured
    )
  }

  @Test func `a debt is secured where the lender usually holds something, unless told otherwise`() {
    let secured = Lender.allCases.filter { debt($0).isSecured }
    #expect(secured == [.titleLoan, .hirePurchase, .pawnshop])
    #expect(debt(.bank, isSecured: true).isSecured)
    #expect(!debt(.pawnshop, isSecured: false).isSecured)
  }

  @Test func `only the student loan fund takes principal first`() {
    #expect(Lender.allCases.filter(\.settlesPrincipalFirst) == [.studentLoan])
  }

  @Test func `only lenders outside the law are informal`() {
    #expect(Lender.allCases.filter(\.isInformal) == [.informal])
  }
}
