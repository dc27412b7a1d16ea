import Engine
import Testing

@Suite("Contracts collected every day") struct CarriedScheduleDailyTests {
  private func debt(payment: Int, left: Int, received: Int? = nil, days: Int = 0) -> Debt {
    Debt(
      .daily(
        DailyContract(
          payment: payment.baht,
          remainingDays: left,
          origin: received.map { .init(received: $0.baht, days: days) }
        )
      ),
      lender: .informal
    )
  }

  @Test func `the days of each month are collected until none is left`() {
    let daily = debt(payment: 200, left: 60, received: 10_000, days: 60)
    let plan = Household.example(cash: 20_000.baht, debts: [daily]).plan()
    #expect(plan.satang(\.required, months: 4) == [6_200_00, 5_600_00, 200_00, 0])
    // 0.61834 % a day on what is owed.
    #expect(plan.satang(\.interest, months: 3) == [1_494_79, 503_96, 1_25])
    #expect(plan.satang(\.closing, months: 3) == [5_294_79, 198_75, 0])
  }

  @Test func `a contract partly paid owes less than its payments`() {
    let daily = debt(payment: 200, left: 29, received: 10_000, days: 60)
    let plan = Household.example(cash: 20_000.baht, debts: [daily]).plan()
    #expect(plan.debt(0, in: 0).opening == 5_294_79.satang)
    #expect(plan.totalInterest == 505_21.satang)
  }

  @Test func `without its origin all payments are owed and nothing is interest`() {
    let plan = Household.example(cash: 20_000.baht, debts: [debt(payment: 500, left: 24)]).plan()
    #expect(plan.debt(0, in: 0).opening == 12_000.baht)
    #expect(plan.totalInterest == .zero)
  }

  @Test func `closing it early costs all that remains`() {
    let daily = debt(payment: 200, left: 60, received: 10_000, days: 60)
    let plan = Household.example(cash: 20_000.baht, debts: [daily]).plan(.highestRateFirst)
    #expect(plan.debt(0, in: 0).paid == 12_000.baht)
    #expect(plan.totalInterest == 2_000.baht)
    #expect(plan.totalDiscount == .zero)
    let poorer = Household.example(cash: 11_999.baht, debts: [daily]).plan(.highestRateFirst)
    #expect(poorer.debt(0, in: 0).paid == 6_200.baht)
  }

  @Test func `a holiday moves the days back`() {
    let daily = debt(payment: 200, left: 60, received: 10_000, days: 60)
      .resting(1...1, interest: .accrues)
    let plan = Household.example(cash: 20_000.baht, debts: [daily]).plan()
    #expect(plan.satang(\.required, months: 4) == [0, 5_600_00, 6_200_00, 200_00])
    #expect(plan.totalInterest == 2_000.baht)
  }

  @Test(arguments: [(1_000, 100_000), (1_000, 99_990), (180, 17_990), (199, 19_850)])
  func `interest of a few satang is shared out without going below zero`(
    days: Int,
    received: Int
  ) {
    let contract = DailyContract(
      payment: Money(satang: 100),
      remainingDays: days,
      origin: .init(received: Money(satang: received), days: days)
    )
    let plan = Household.example(cash: 2_000.baht, debts: [Debt(.daily(contract))]).plan()
    #expect(plan.totalInterest.satang == days * 100 - received)
    #expect(plan.satang(\.interest, months: 36).allSatisfy { $0 >= 0 })
    #expect(plan.debtAtHorizon == .zero)
  }
}
