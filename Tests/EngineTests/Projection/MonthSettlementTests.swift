import Engine
import Testing

@Suite("The order of events in a month") struct MonthSettlementTests {
  private func saving(_ deposit: Int, balance: Int = 0) -> Saving {
    Saving(name: "sajja", balance: balance.baht, deposit: deposit.baht)
  }

  @Test func `living costs come before debts and cash never goes below zero`() {
    let debt = Debt.installment(10_000, percent: 0, payment: 1_000)
    let plan = Household.example(cash: 1_500.baht, living: 2_000.baht, debts: [debt]).plan()
    #expect(plan.months[0].living == 1_500.baht)
    #expect(plan.months[0].shortfall == 500.baht)
    #expect(plan.months[0].cash == .zero)
    #expect(plan.debt(0, in: 0).missed == 1_000.baht)
    #expect(plan.shortfallMonths == 36)
  }

  @Test func `a living cost that fits exactly leaves no shortfall`() {
    let plan = Household.example(monthly: 2_000.baht, living: 2_000.baht).plan()
    #expect(plan.shortfallMonths == 0)
    #expect(plan.isFeasible)
  }

  @Test func `money borrowed again is in the house before the living costs`() {
    let debt = Debt.bullet(3_000, percent: 0, due: 1, rollsOver: true)
    let plan = Household.example(cash: 4_000.baht, living: 1_000.baht, debts: [debt]).plan()
    #expect(plan.months[0].cash == .zero)
    #expect(plan.months[1].borrowed == 3_000.baht)
    #expect(plan.months[1].shortfall == .zero)
  }

  @Test func `secured debts are paid first, then those with the higher penalty`() {
    let plain = Debt.installment(10_000, percent: 0, payment: 1_000)
    let penalised = plain.with { $0.penaltyRate = NominalAnnualRate(ppm: 30_000) }
    let secured = plain.with { $0.isSecured = true }
    let household = Household.example(cash: 2_500.baht, debts: [plain, penalised, secured, plain])
    let plan = household.plan()
    #expect((0..<4).map { plan.debt($0, in: 0).paid } == [500, 1_000, 1_000, 0].map(\.baht))
  }

  @Test func `required payments may use the buffer`() {
    let debt = Debt.installment(10_000, percent: 0, payment: 1_000)
    let plan = Household.example(cash: 1_200.baht, buffer: 1_000.baht, debts: [debt]).plan()
    #expect(plan.debt(0, in: 0).paid == 1_000.baht)
    #expect(plan.months[0].cash == 200.baht)
  }

  @Test func `a month that closes below the buffer is counted`() {
    let below = Household.example(cash: 999.baht, buffer: 1_000.baht, horizon: 5)
    #expect(below.plan().bufferMonths == 5)
    let level = Household.example(cash: 1_000.baht, buffer: 1_000.baht, horizon: 5)
    #expect(level.plan().bufferMonths == 0)
  }

  @Test func `deposits wait for required payments and what is skipped is recorded`() {
    let debt = Debt.installment(10_000, percent: 0, payment: 1_000)
    let household = Household.example(
      cash: 1_300.baht,
      savings: [saving(200), saving(200)],
      debts: [debt]
    )
    let plan = household.plan()
    #expect(plan.months[0].deposits == 300.baht)
    #expect(plan.months[0].skippedDeposits == 100.baht)
    #expect(plan.months[0].savings == 300.baht)
    #expect(plan.months[1].skippedDeposits == 400.baht)
    #expect(plan.skippedDeposits == Money(baht: 100 + 35 * 400))
  }

  @Test func `deposits come before extra payments`() {
    let debt = Debt.installment(10_000, percent: 12, payment: 1_000)
    let household = Household.example(cash: 1_300.baht, savings: [saving(200)], debts: [debt])
    let plan = household.plan(.highestRateFirst)
    #expect(plan.months[0].deposits == 200.baht)
    #expect(plan.debt(0, in: 0).extra == 100.baht)
  }

  @Test func `a dividend is paid into cash on what was saved before the month's deposit`() {
    let rich = saving(100, balance: 10_000).paying(ppm: 40_000, in: 2, reinvested: false)
    let plan = Household.example(cash: 1_000.baht, savings: [rich]).plan()
    // 10,100 × 4 %.
    #expect(plan.months[1].income == 404.baht)
    #expect(plan.months[1].savings == 10_200.baht)
    #expect(plan.months[2].income == .zero)
    #expect(plan.months[13].income > 404.baht)
  }

  @Test func `a dividend that is reinvested stays in the saving`() {
    let rich = saving(0, balance: 10_000).paying(ppm: 40_000, in: 2, reinvested: true)
    let plan = Household.example(savings: [rich]).plan()
    #expect(plan.months[1].income == .zero)
    #expect(
      [0, 1, 13].map { plan.months[$0].savings.satang } == [10_000_00, 10_400_00, 10_816_00]
    )
    #expect(plan.savingsAtHorizon == Money(satang: 11_248_64))
  }

  @Test func `a dividend in the house pays for living in the same month`() {
    let rich = saving(0, balance: 10_000).paying(ppm: 40_000, in: 1, reinvested: false)
    let household = Household.example(living: 300.baht, savings: [rich], horizon: 1)
    #expect(household.plan().months[0].shortfall == .zero)
    #expect(household.plan().cashAtHorizon == 100.baht)
  }
}

extension Saving {
  /// The same saving with a dividend.
  fileprivate func paying(ppm: Int, in month: Int, reinvested: Bool) -> Saving {
    var saving = self
    saving.dividendPPM = ppm
    saving.dividendMonth = month
    saving.reinvestsDividend = reinvested
    return saving
  }
}
