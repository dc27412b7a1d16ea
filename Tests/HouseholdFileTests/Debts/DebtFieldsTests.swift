import Engine
import HouseholdFile
import Testing

@Suite("Debt fields") struct DebtFieldsTests {
  @Test func `what all debts share is read`() throws {
    let debt = try debt(
      plainDebt + """
        , secured: true, penalty: 3, compounds: true, overdue: 100, accruedInterest: 50,
        prepay: 'none', holiday: { from: '2569-12', until: '2570-11', interest: 'waived' }
        """
    )
    #expect(debt.name == "ก" && debt.lender == .other)
    #expect(debt.isSecured && debt.compounds)
    #expect(debt.penaltyRate == NominalAnnualRate(ppm: 30_000))
    #expect(debt.overdue == Money(baht: 100) && debt.accruedInterest == Money(baht: 50))
    #expect(debt.prepayment == Prepayment.none)
    #expect(
      debt.holiday
        == PaymentHoliday(from: .be(2569, 12), until: .be(2570, 11), interest: .waived)
    )
  }

  @Test func `hire purchase is secured unless the file says otherwise`() throws {
    let flat = plainDebts["flat"] ?? ""
    let usual = try household("debts: [{ name: 'ก', lender: 'hirePurchase', \(flat) }]")
    #expect(usual.debts[0].isSecured)
    let other = try household(
      "debts: [{ name: 'ก', lender: 'hirePurchase', secured: false, \(flat) }]"
    )
    #expect(!other.debts[0].isSecured)
  }

  @Test(arguments: Lender.allCases)
  func `every lender is known by its code`(lender: Lender) throws {
    let members = plainDebt
    let debt = try household("debts: [{ name: 'ก', lender: '\(lender.rawValue)', \(members) }]")
      .debts[0]
    #expect(debt.lender == lender)
  }

  @Test func `all that is owed may be overdue, a satang more may not`() throws {
    let members = plainDebt + ", accruedInterest: 50"
    #expect(try debt(members + ", overdue: 1050").overdue == Money(baht: 1_050))
    #expect(
      contradiction(debtList(members + ", overdue: 1050.01"))
        == .overdueExceedsOwed(overdue: Money(satang: 105_001), owed: Money(baht: 1_050))
    )
  }

  @Test(arguments: ["flat", "daily"])
  func `what has a fixed schedule is closed or left alone`(kind: String) throws {
    let members = try #require(plainDebts[kind])
    #expect(try debt(members + ", prepay: 'close'").prepayment == .close)
    #expect(
      contradiction(debtList(members + ", prepay: 'any'"))
        == .prepaymentNotPossible(.any, kind: kind, possible: [.close, .none])
    )
  }

  @Test(arguments: ["installment", "bullet", "revolving", "interestOnly"])
  func `what has no fixed schedule is never closed early`(kind: String) throws {
    let members = try #require(plainDebts[kind])
    #expect(try debt(members + ", prepay: 'whole'").prepayment == .whole)
    #expect(
      contradiction(debtList(members + ", prepay: 'close'"))
        == .prepaymentNotPossible(.close, kind: kind, possible: [.any, .whole, .none])
    )
  }
}
