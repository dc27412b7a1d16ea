import Engine
import Testing

@Suite("Required payments of debts with one date") struct RequiredPaymentBulletTests {
  @Test func `a bullet is due with its interest in its month, not before and not later`() {
    let debt = Debt.bullet(10_000, percent: 12, due: 3)
    let plan = Household.example(cash: 20_000.baht, debts: [debt]).plan()
    #expect(plan.satang(\.required, months: 4) == [0, 0, 10_300_00, 0])
    #expect(plan.satang(\.paid, months: 4) == [0, 0, 10_300_00, 0])
    #expect(plan.debtFreeMonth == .month(3))
  }

  @Test func `days are counted by the civil calendar`() {
    let contract = BulletContract(
      balance: 240_000.baht,
      rate: RateSchedule(NominalAnnualRate(ppm: 72_500)),
      due: .month(12),
      basis: .daily
    )
    let plan = Household.example(debts: [Debt(.bullet(contract))]).plan()
    // × 31, 28, 31 and 30 ÷ 365; 2571 of the Buddhist era has 29 days in February.
    #expect(plan.satang(\.interest, months: 4) == [1_477_81, 1_334_79, 1_477_81, 1_430_14])
    #expect(plan.debt(0, in: 25).interest == 1_382_47.satang)
  }

  @Test func `a bullet that is missed is asked in whole every month until it is paid`() {
    let debt = Debt.bullet(10_000, percent: 12, due: 2)
    let household = Household.example(monthly: 4_000.baht, debts: [debt])
    let plan = household.plan()
    #expect(plan.satang(\.required, months: 3) == [0, 10_200_00, 2_222_00])
    #expect(plan.satang(\.missed, months: 3) == [0, 2_200_00, 0])
  }

  @Test func `a missed bullet bears its penalty on the principal`() {
    let debt = Debt.bullet(10_000, percent: 12, due: 2)
      .with { $0.penaltyRate = NominalAnnualRate(ppm: 36_000) }
    let plan = Household.example(debts: [debt]).plan()
    // 10,000 × 3.6 % ÷ 12, though 10,200 are overdue.
    #expect(plan.satang(\.penalty, months: 4) == [0, 0, 30_00, 30_00])
  }

  @Test func `a rollover borrows the same principal in the month after`() {
    let debt = Debt.bullet(10_000, percent: 12, due: 3, rollsOver: true)
    let plan = Household.example(cash: 10_300.baht, debts: [debt]).plan()
    #expect(plan.satang(\.borrowed, months: 5) == [0, 0, 0, 10_000_00, 0])
    #expect(plan.satang(\.interest, months: 5) == [100_00, 100_00, 100_00, 100_00, 100_00])
    #expect(plan.months[3].borrowed == 10_000.baht)
    #expect(plan.months[3].cash == 10_000.baht)
  }

  @Test func `a rollover is due twelve months after its old date`() {
    let debt = Debt.bullet(10_000, percent: 12, due: 3, rollsOver: true)
    let plan = Household.example(monthly: 4_000.baht, horizon: 30, debts: [debt]).plan()
    let required = plan.satang(\.required, months: 30)
    #expect(required.indices.filter { required[$0] > 0 } == [2, 14, 26])
    #expect(required[14] == 11_200_00)
    #expect(plan.debtFreeMonth == nil)
  }

  @Test func `a missed rollover is not borrowed again`() {
    let debt = Debt.bullet(10_000, percent: 12, due: 3, rollsOver: true)
    let household = Household.example(monthly: 11_000.baht, debts: [debt]).earningFrom(month: 4)
    let plan = household.plan()
    #expect(plan.satang(\.missed, months: 4) == [0, 0, 10_300_00, 0])
    #expect(plan.satang(\.borrowed, months: 36).allSatisfy { $0 == 0 })
    #expect(plan.debtFreeMonth == .month(4))
  }

  @Test func `a bullet due before the start is asked at once and not borrowed again`() {
    let debt = Debt.bullet(10_000, percent: 12, due: -2, rollsOver: true)
    let plan = Household.example(cash: 30_000.baht, debts: [debt]).plan()
    #expect(plan.satang(\.required, months: 2) == [10_100_00, 0])
    #expect(plan.satang(\.borrowed, months: 36).allSatisfy { $0 == 0 })
  }

  @Test func `a rollover repaid early is borrowed again only after its date`() {
    let debt = Debt.bullet(10_000, percent: 12, due: 3, rollsOver: true)
    let plan = Household.example(cash: 30_000.baht, debts: [debt]).plan(.smallestBalanceFirst)
    // Principal at once; the interest so far stays due on its date.
    #expect(plan.satang(\.paid, months: 3) == [10_000_00, 0, 100_00])
    #expect(plan.satang(\.borrowed, months: 5) == [0, 0, 0, 10_000_00, 0])
    #expect(plan.debtFreeMonth == nil)
  }

  @Test(arguments: [
    (PaymentHoliday.InterestTreatment.accrues, 10_600_00), (.waived, 10_300_00),
  ])
  func `a bullet due in a holiday is due in the first month after`(
    interest: PaymentHoliday.InterestTreatment,
    required: Int
  ) {
    let debt = Debt.bullet(10_000, percent: 12, due: 3).resting(3...5, interest: interest)
    let plan = Household.example(cash: 20_000.baht, debts: [debt]).plan()
    #expect(plan.satang(\.required, months: 7) == [0, 0, 0, 0, 0, required, 0])
  }

  @Test func `a rollover put off by a holiday keeps its old date the year after`() {
    let debt = Debt.bullet(10_000, percent: 12, due: 3, rollsOver: true)
      .resting(3...5, interest: .accrues)
    let plan = Household.example(cash: 30_000.baht, horizon: 20, debts: [debt]).plan()
    #expect(plan.satang(\.borrowed, months: 8) == [0, 0, 0, 0, 0, 0, 10_000_00, 0])
    // July to March.
    #expect(plan.debt(0, in: 14).required == 10_900.baht)
  }

  @Test func `a rollover repaid before a date that a holiday puts off is borrowed again`() {
    let debt = Debt.bullet(10_000, percent: 0, due: 3, rollsOver: true)
      .resting(3...5, interest: .accrues)
    let plan = Household.example(cash: 30_000.baht, debts: [debt]).plan(.smallestBalanceFirst)
    #expect(plan.satang(\.paid, months: 7) == [10_000_00, 0, 0, 0, 0, 0, 10_000_00])
    #expect(plan.satang(\.borrowed, months: 7) == [0, 0, 0, 0, 0, 0, 10_000_00])
  }

  @Test func `interest of a holiday leaves the penalty of a missed bullet as it is`() {
    let debt = Debt.bullet(10_000, percent: 12, due: 1).resting(3...6, interest: .accrues)
      .with { $0.penaltyRate = NominalAnnualRate(ppm: 120_000) }
    let plan = Household.example(debts: [debt]).plan()
    #expect(plan.satang(\.penalty, months: 8) == [0, 100_00, 0, 0, 0, 0, 100_00, 100_00])
  }

  @Test func `a rollover that a holiday puts off by a year is due a year after it is borrowed`() {
    let debt = Debt.bullet(1_000, percent: 12, due: 2, rollsOver: true)
      .resting(2...12, interest: .waived)
    let plan = Household.example(cash: 9_000.baht, horizon: 30, debts: [debt]).plan()
    let (borrowed, required) = (
      plan.satang(\.borrowed, months: 30), plan.satang(\.required, months: 30)
    )
    // Repaid in January; borrowed again in the very month that was its date.
    #expect(borrowed.indices.filter { borrowed[$0] > 0 } == [13, 26])
    #expect(required.indices.filter { required[$0] > 0 } == [12, 25])
    #expect(required[25] == 1_130_00)
  }
}
