import Engine
import Testing

/// Figures that others published, with their sources.
@Suite("Published examples") struct PublishedExamplesTests {
  @Test(arguments: PublishedSchedule.all)
  func `a schedule of payments is the published one to the satang`(example: PublishedSchedule) {
    let contract = InstallmentContract(
      balance: Money(satang: example.principal),
      rate: RateSchedule(NominalAnnualRate(ppm: example.ppm)),
      payment: .fixed(Money(satang: example.installment))
    )
    let horizon = example.rows.count + 1
    let debts = [Debt(.installment(contract))]
    let plan = Household.example(cash: 1_000_000.baht, horizon: horizon, debts: debts).plan()
    for (month, row) in example.rows.dropLast().enumerated() {
      let found = plan.debt(0, in: month)
      #expect([found.interest, found.paid, found.closing].map(\.satang) == row)
    }
    // A published last payment above the installment is settled by us one month later.
    let last = example.rows[horizon - 2]
    #expect(plan.debt(0, in: horizon - 2).interest.satang == last[0])
    let remainder = max(0, last[1] - example.installment)
    #expect(plan.debt(0, in: horizon - 2).closing.satang == remainder)
    let late = plan.debt(0, in: horizon - 1).interest.satang
    #expect(plan.totalInterest.satang == example.totalInterest + late)
    #expect(plan.debtAtHorizon == .zero)
  }

  @Test(arguments: PublishedOrder.all)
  func `debts close in the published months at the published interest`(example: PublishedOrder) {
    let debts = example.debts.map { debt in
      Debt(
        .installment(
          InstallmentContract(
            balance: debt.balance.baht,
            rate: RateSchedule(NominalAnnualRate(ppm: debt.ppm)),
            payment: .fixed(debt.payment.baht)
          )
        )
      )
    }
    let household = Household.example(monthly: example.budget.baht, debts: debts)
    let plan = household.plan(example.strategy)
    #expect(plan.debtFreeMonth == .month(example.months))
    #expect(plan.totalInterest.satang == example.totalInterest)
    let closed = debts.indices.map { debt in
      1 + (plan.months.indices.first { plan.debt(debt, in: $0).closing == .zero } ?? -1)
    }
    #expect(closed == example.closedInMonth)
  }

  // Minimum payments by formula: 30,000 baht at 16 %, at least 500 baht a month.
  @Test(arguments: [(8, 37, 5_306_45), (5, 53, 8_849_51), (10, 31, 4_189_06)])
  func `a card paid by its minimum takes the known months and interest`(
    percent: Int,
    months: Int,
    interest: Int
  ) {
    let card = Debt.card(30_000, percent: 16, minimumPercent: percent, minimum: 500)
    let plan = Household.example(cash: 60_000.baht, horizon: 120, debts: [card]).plan()
    #expect(plan.debtFreeMonth == .month(months))
    #expect(abs(plan.totalInterest.satang - interest) <= 5)
  }

  // By formula in unrounded arithmetic, so within a few baht.
  @Test func `a card at 25 percent paid by 3 percent takes almost ten years`() {
    let card = Debt.card(30_000, percent: 25, minimumPercent: 3, minimum: 500)
    let plan = Household.example(cash: 100_000.baht, horizon: 200, debts: [card]).plan()
    #expect(plan.debtFreeMonth == .month(118))
    #expect(abs(plan.totalInterest.satang - 40_416_74) <= 300)
  }

  // Motorcycle of 60,000 baht, 36 months at 23 % nominal, by formula.
  @Test func `a motorcycle's third year still holds half of the interest`() {
    let contract = InstallmentContract(
      balance: 60_000.baht,
      rate: 23.percentAYear,
      payment: .fixed(Money(satang: 2_322_58))
    )
    let debts = [Debt(.installment(contract))]
    let plan = Household.example(cash: 90_000.baht, horizon: 40, debts: debts).plan()
    #expect(abs(plan.totalInterest.satang - 23_613_00) <= 20)
    #expect(abs(plan.debt(0, in: 11).closing.satang - 44_346_70) <= 10)
    let toCome = plan.satang(\.interest, months: 40).dropFirst(12).reduce(0, +)
    #expect(abs(toCome - 11_395_30) <= 20)
  }

  @Test func `the same motorcycle told by its flat rate is carried the same way`() {
    let contract = FlatContract(
      principal: 60_000.baht,
      rate: FlatAnnualRate(ppm: 131_183),
      installments: 36,
      remaining: 24
    )
    #expect(contract.installment == Money(satang: 2_322_58))
    let debts = [Debt(.flat(contract), lender: .hirePurchase)]
    let plan = Household.example(cash: 90_000.baht, horizon: 40, debts: debts).plan()
    #expect(abs(plan.debt(0, in: 0).opening.satang - 44_346_70) <= 10)
    #expect(abs(plan.totalInterest.satang - 11_395_30) <= 20)
  }

  // 240,000 baht at 7.25 % for 31 of 365 days.
  @Test func `a month of 31 days costs the published interest`() {
    let rate = NominalAnnualRate(ppm: 72_500)
    #expect(rate.interest(on: 240_000.baht, days: 31) == Money(satang: 1_477_81))
  }

  // Pawning 10,000 baht for a month at the legal ceiling: 2,000 × 2 % + 8,000 × 1.25 %.
  @Test func `a month at the pawnshop's ceiling costs 140 baht`() {
    let rate = NominalAnnualRate(tenThousandths: 14_000, per: .month)
    let debt = Debt(
      .interestOnly(InterestOnlyContract(balance: 10_000.baht, rate: RateSchedule(rate))),
      lender: .pawnshop
    )
    #expect(Household.example(debts: [debt]).plan().debt(0, in: 0).required == 140.baht)
  }
}
