import HouseholdFile
import Engine
import Testing

@Suite("Flat fields") struct FlatFieldsTests {
  private func members(_ installments: Int, _ remaining: Int) -> String {
    "kind: 'flat', principal: 45000, rate: { percent: 1.2, per: 'month' }, "
      + "installments: \(installments), remaining: \(remaining)"
  }

  @Test func `a flat rate on the first principal, with what is left to pay`() throws {
    let debt = try debt(members(36, 20) + ", closingDiscount: 60")
    #expect(
      debt.contract
        == .flat(
          FlatContract(
            principal: Money(baht: 45_000),
            rate: FlatAnnualRate(ppm: 144_000),
            installments: 36,
            remaining: 20,
            closingDiscountPPM: 600_000
          )
        )
    )
  }

  @Test func `all installments may be left, one more may not`() throws {
    #expect(try debt(members(36, 36)).contract.remainingInstallments == 36)
    #expect(
      contradiction(debtList(members(36, 37)))
        == .remainingExceedsWhole(remaining: 37, whole: 36, wholeKey: "installments")
    )
  }

  @Test func `a flat rate has one rate for all its months`() {
    let rates = "[{ percent: 1, per: 'month' }, { from: '2571-01', percent: 2, per: 'month' }]"
    let debt = "kind: 'flat', principal: 1000, rate: \(rates), installments: 12, remaining: 6"
    #expect(summary(debtList(debt)) == ["S201 debts[0].rate"])
  }
}

extension DebtContract {
  fileprivate var remainingInstallments: Int? {
    if case .flat(let terms) = self { terms.remaining } else { nil }
  }
}
