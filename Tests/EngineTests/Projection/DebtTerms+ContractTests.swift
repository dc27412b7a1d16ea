import Engine
import Testing

@Suite("A contract's terms") struct DebtTermsContractTests {
  private func installment(
    _ balance: Int,
    percent: Int,
    months: Int,
    due dueMonths: CalendarMonths = .all
  ) -> Money {
    InstallmentContract(
      balance: balance.baht,
      rate: percent.percentAYear,
      payment: .term(months: months),
      dueMonths: dueMonths
    ).installment(from: .firstOfExample)
  }

  @Test func `an installment of a term is the level payment rounded up to a baht`() {
    #expect(installment(60_000, percent: 23, months: 36) == 2_323.baht)
    #expect(installment(12_000, percent: 0, months: 12) == 1_000.baht)
    #expect(installment(12_001, percent: 0, months: 12) == 1_001.baht)
  }

  @Test func `with due months the level payment is for periods of a year's share`() {
    // Four half years at 6 %: 10,000 × 0.06 ÷ (1 − 1.06⁻⁴) = 2,885.91.
    let harvests = CalendarMonths([4, 10])
    #expect(installment(10_000, percent: 12, months: 24, due: harvests) == 2_886.baht)
    // A term that ends within a period needs that period too.
    #expect(installment(12_000, percent: 0, months: 13, due: harvests) == 4_000.baht)
  }

  @Test func `a debt with a term is paid off in it`() {
    let contract = InstallmentContract(
      balance: 50_000.baht,
      rate: 15.percentAYear,
      payment: .term(months: 24)
    )
    let debts = [Debt(.installment(contract))]
    let plan = Household.example(cash: 90_000.baht, debts: debts).plan()
    #expect(plan.debtFreeMonth == .month(24))
  }

  @Test func `what an extra baht usually does follows from the contract`() {
    let debts: [Debt] = [
      .installment(1, percent: 0, payment: 1), .bullet(1, percent: 0, due: 1),
      .card(1, percent: 0, minimumPercent: 1, minimum: 1), .interestOnly(1, percent: 0),
      .interestOnly(1, percent: 0, takesPart: true), .flat(),
      Debt(.daily(DailyContract(payment: 1.baht, remainingDays: 1))),
    ]
    let usual = debts.map(\.contract.usualPrepayment)
    #expect(usual == [.any, .any, .any, .whole, .any, .close, .close])
  }

  @Test func `the installment of a term is reckoned at the rate that holds at the start`() {
    let rate = RateSchedule(
      .zero,
      steps: [
        .init(from: .month(-11), rate: NominalAnnualRate(ppm: 240_000)),
        .init(from: .month(2), rate: NominalAnnualRate(ppm: 360_000)),
      ]
    )
    let contract = InstallmentContract(
      balance: 12_000.baht,
      rate: rate,
      payment: .term(months: 12)
    )
    #expect(contract.installment(from: .month(-12)) == 1_000.baht)
    #expect(contract.installment(from: .month(1)) == 1_135.baht)
    let plan = Household.example(cash: 9_000.baht, debts: [Debt(.installment(contract))]).plan()
    #expect(plan.debt(0, in: 0).required == 1_135.baht)
  }
}
