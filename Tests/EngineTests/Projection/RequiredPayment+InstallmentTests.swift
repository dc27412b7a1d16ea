import Engine
import Testing

@Suite("Required payments of installment debts") struct RequiredPaymentInstallmentTests {
  @Test func `interest falls with what is owed and rounds half up once a month`() {
    let debt = Debt.installment(20_000, percent: 15, payment: 1_000)
    let plan = Household.example(cash: 5_000.baht, debts: [debt]).plan()
    // 20,000 × 15 % ÷ 12; then 19,250 × 15 % ÷ 12 = 240.625.
    #expect(plan.satang(\.interest, months: 2) == [250_00, 240_63])
    #expect(plan.satang(\.closing, months: 2) == [19_250_00, 18_490_63])
  }

  @Test func `the last payment is whatever is left`() {
    let debt = Debt.installment(1_000, percent: 12, payment: 600)
    let plan = Household.example(cash: 5_000.baht, debts: [debt]).plan()
    #expect(plan.satang(\.required, months: 3) == [600_00, 414_10, 0])
    #expect(plan.satang(\.closing, months: 3) == [410_00, 0, 0])
  }

  @Test func `an installment is due only in its months and interest waits without interest`() {
    let contract = InstallmentContract(
      balance: 12_000.baht,
      rate: 12.percentAYear,
      payment: .fixed(5_000.baht),
      dueMonths: CalendarMonths([3])
    )
    let debt = Debt(.installment(contract)).with { $0.compounds = true }
    let plan = Household.example(cash: 9_000.baht, debts: [debt]).plan()
    #expect(plan.satang(\.required, months: 5) == [0, 0, 5_000_00, 0, 0])
    #expect(plan.satang(\.interest, months: 5) == [120_00, 120_00, 120_00, 73_60, 73_60])
  }

  @Test func `a missed payment is required again and counts each month it is not made`() {
    let debt = Debt.installment(10_000, percent: 12, payment: 1_000)
    let household = Household.example(monthly: 5_000.baht, debts: [debt]).earningFrom(month: 3)
    let plan = household.plan()
    #expect(plan.satang(\.required, months: 4) == [1_000_00, 2_000_00, 3_000_00, 1_000_00])
    #expect(plan.satang(\.missed, months: 4) == [1_000_00, 2_000_00, 0, 0])
    #expect(plan.missedPayments == 2)
    #expect(plan.monthsShort == 2)
    #expect(plan.sumShort == 3_000.baht)
  }

  @Test func `unpaid interest bears no interest unless the lender capitalises it`() {
    let debt = Debt.installment(10_000, percent: 12, payment: 1_000)
    let household = Household.example(debts: [debt])
    #expect(household.plan().satang(\.interest, months: 3) == [100_00, 100_00, 100_00])
    let capitalised = Household.example(debts: [debt.with { $0.compounds = true }])
    #expect(capitalised.plan().satang(\.interest, months: 3) == [100_00, 101_00, 102_01])
  }

  @Test func `the penalty falls on the principal of overdue installments only`() {
    let debt = Debt.installment(10_000, percent: 12, payment: 1_000)
      .with { $0.penaltyRate = NominalAnnualRate(ppm: 360_000) }
    let household = Household.example(monthly: 50_000.baht, debts: [debt]).earningFrom(month: 2)
    let plan = household.plan()
    // Of the 1,000 missed 100 were interest: 900 × 3 %.
    #expect(plan.satang(\.penalty, months: 3) == [0, 27_00, 0])
    #expect(plan.satang(\.required, months: 2) == [1_000_00, 2_027_00])
    // 27 penalty, 200 interest, 1,800 principal.
    #expect(plan.satang(\.closing, months: 2) == [10_100_00, 8_200_00])
    #expect(plan.totalPenalty == 27.baht)
    #expect(plan.cost == plan.totalInterest + 27.baht)
  }

  @Test func `the student loan fund takes principal first`() {
    let debt = Debt.installment(10_000, percent: 12, payment: 1_000)
    let fund = debt.with { $0.lender = .studentLoan }
    func interest(_ debt: Debt) -> [Int] {
      let household = Household.example(monthly: 50_000.baht, debts: [debt]).earningFrom(month: 2)
      return household.plan().satang(\.interest, months: 3)
    }
    // 2,000 paid in the second month, when 200 of interest wait.
    #expect(interest(debt) == [100_00, 100_00, 82_00])
    #expect(interest(fund) == [100_00, 100_00, 80_00])
  }

  @Test func `a student loan leaves the penalty for last`() {
    let debt = Debt.installment(1_000, percent: 12, payment: 1_000).with {
      $0.lender = .studentLoan
      $0.penaltyRate = NominalAnnualRate(ppm: 120_000)
    }
    let household = Household.example(monthly: 2_000.baht, debts: [debt]).earningFrom(month: 2)
    // Missed 1,000, of it 10 interest; penalty 9.90; all of 1,029.90 is asked and paid.
    #expect(household.plan().satang(\.required, months: 2) == [1_000_00, 1_029_90])
    #expect(household.plan().satang(\.closing, months: 2) == [1_010_00, 0])
  }

  @Test func `what is overdue on the first day is asked in the first month`() {
    let debt = Debt.installment(10_000, percent: 12, payment: 1_000)
      .with { $0.overdue = 2_500.baht }
    let plan = Household.example(cash: 9_000.baht, debts: [debt]).plan()
    #expect(plan.satang(\.required, months: 2) == [3_500_00, 1_000_00])
  }

  @Test func `all that is owed may be overdue, interest included`() {
    let debt = Debt.installment(1_000, percent: 0, payment: 10).with {
      $0.accruedInterest = 300.baht
      $0.overdue = 1_300.baht
    }
    let plan = Household.example(cash: 9_000.baht, debts: [debt]).plan()
    #expect(plan.satang(\.required, months: 2) == [1_300_00, 0])
  }

  @Test func `a holiday suspends payments and leaves what was overdue as it is`() {
    let debt = Debt.installment(10_000, percent: 12, payment: 1_000).with {
      $0.overdue = 500.baht
      $0.penaltyRate = NominalAnnualRate(ppm: 120_000)
    }
    let accruing = Household.example(
      cash: 9_000.baht,
      debts: [debt.resting(1...2, interest: .accrues)]
    )
    #expect(accruing.plan().satang(\.required, months: 3) == [0, 0, 1_505_00])
    #expect(accruing.plan().satang(\.interest, months: 3) == [100_00, 100_00, 100_00])
    #expect(accruing.plan().satang(\.penalty, months: 3) == [0, 0, 5_00])
  }

  @Test func `a holiday that waives asks nothing for its months`() {
    let debt = Debt.installment(10_000, percent: 12, payment: 1_000)
      .resting(2...3, interest: .waived)
    let plan = Household.example(cash: 9_000.baht, debts: [debt]).plan()
    #expect(plan.satang(\.interest, months: 4) == [100_00, 0, 0, 91_00])
    #expect(plan.satang(\.required, months: 4) == [1_000_00, 0, 0, 1_000_00])
  }

  @Test func `interest between the months for paying leaves the principal overdue as it is`() {
    let contract = InstallmentContract(
      balance: 10_000.baht,
      rate: 12.percentAYear,
      payment: .fixed(1_000.baht),
      dueMonths: CalendarMonths([1])
    )
    let debt = Debt(.installment(contract)).with {
      $0.penaltyRate = NominalAnnualRate(ppm: 120_000)
    }
    let plan = Household.example(horizon: 13, debts: [debt]).plan()
    #expect(plan.satang(\.penalty, months: 13) == [0] + Array(repeating: 9_00, count: 12))
    let paying = Household.example(monthly: 500.baht, debts: [debt]).earningFrom(month: 3)
    // Payments take penalty and interest first; of the 900 what is still overdue at most.
    #expect(paying.plan().satang(\.penalty, months: 5) == [0, 9_00, 9_00, 5_18, 0_23])
  }

  @Test func `interest of a holiday leaves the principal overdue as it is`() {
    let debt = Debt.installment(10_000, percent: 12, payment: 1_000).with {
      $0.penaltyRate = NominalAnnualRate(ppm: 120_000)
    }.resting(2...10, interest: .accrues)
    let plan = Household.example(debts: [debt]).plan()
    #expect(plan.satang(\.penalty, months: 11) == Array(repeating: 0, count: 10) + [9_00])
  }

  @Test func `the penalty of the first month leaves out interest that is overdue`() {
    let debt = Debt.installment(10_000, percent: 12, payment: 1_000).with {
      $0.penaltyRate = NominalAnnualRate(ppm: 120_000)
      $0.accruedInterest = 300.baht
      $0.overdue = 1_000.baht
    }
    #expect(Household.example(debts: [debt]).plan().debt(0, in: 0).penalty == 7.baht)
    let capitalising = debt.with { $0.compounds = true }
    #expect(Household.example(debts: [capitalising]).plan().debt(0, in: 0).penalty == 10.baht)
  }

  @Test func `principal that a student loan takes first bears its penalty no longer`() {
    let contract = InstallmentContract(
      balance: 10_000.baht,
      rate: 12.percentAYear,
      payment: .fixed(1_000.baht),
      dueMonths: CalendarMonths([1])
    )
    let debt = Debt(.installment(contract), lender: .studentLoan).with {
      $0.penaltyRate = NominalAnnualRate(ppm: 120_000)
    }
    let household = Household.example(monthly: 500.baht, debts: [debt]).earningFrom(month: 2)
    // Of the 900 that were overdue 400 are left after the first payment, none after the second.
    #expect(household.plan().satang(\.penalty, months: 4) == [0, 9_00, 4_00, 0])
  }
}
