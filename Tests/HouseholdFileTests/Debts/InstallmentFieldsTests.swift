import Engine
import HouseholdFile
import Testing

@Suite("Installment fields") struct InstallmentFieldsTests {
  private let start = "kind: 'installment', balance: 30000, rate: { percent: 9, per: 'year' }"

  @Test func `a fixed payment in some months, with interest by the day`() throws {
    let debt = try debt(start + ", payment: 1500.50, months: [3, 9], interest: 'daily'")
    #expect(
      debt.contract
        == .installment(
          InstallmentContract(
            balance: Money(baht: 30_000),
            rate: RateSchedule(NominalAnnualRate(ppm: 90_000)),
            payment: .fixed(Money(satang: 150_050)),
            dueMonths: CalendarMonths([3, 9]),
            basis: .daily
          )
        )
    )
  }

  @Test func `a term leaves the payment to be reckoned, every month, interest by the month`() throws
  {
    let debt = try debt(start + ", term: 24")
    guard case .installment(let terms) = debt.contract else {
      Issue.record("another kind")
      return
    }
    #expect(terms.payment == .term(months: 24))
    #expect(terms.dueMonths == .all && terms.basis == .monthly)
  }

  @Test func `neither payment nor term is one problem`() {
    #expect(keyProblem(debtList(start)) == .oneOfMissing(keys: ["payment", "term"]))
  }

  @Test func `both payment and term contradict each other`() {
    #expect(
      contradiction(debtList(start + ", payment: 1500, term: 24"))
        == .bothGiven(first: "payment", second: "term")
    )
  }

  @Test func `a payment that cannot be read is told once, not as missing too`() {
    #expect(summary(debtList(start + ", payment: -1")) == ["S203 debts[0].payment"])
  }
}
