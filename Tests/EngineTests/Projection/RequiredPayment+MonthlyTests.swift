import Engine
import Testing

@Suite("Required payments of cards and interest-only debts") struct RequiredPaymentMonthlyTests {
  @Test func `a card asks a share of what is owed after the month's interest`() {
    let card = Debt.card(10_000, percent: 24, minimumPercent: 5, minimum: 300)
    let plan = Household.example(cash: 20_000.baht, debts: [card]).plan()
    // 10,200 × 5 %; then 9,690 + 193.80 and 5 % of it: 494.19.
    #expect(plan.satang(\.required, months: 2) == [510_00, 494_19])
    #expect(plan.satang(\.closing, months: 2) == [9_690_00, 9_389_61])
  }

  @Test func `a card asks its least sum when the share is smaller, and never more than is owed`() {
    let card = Debt.card(700, percent: 0, minimumPercent: 5, minimum: 500)
    let plan = Household.example(cash: 20_000.baht, debts: [card]).plan()
    #expect(plan.satang(\.required, months: 3) == [500_00, 200_00, 0])
  }

  @Test func `a card asks for what was missed beside the new minimum`() {
    let card = Debt.card(10_000, percent: 0, minimumPercent: 5, minimum: 0)
    let household = Household.example(monthly: 9_000.baht, debts: [card]).earningFrom(month: 2)
    #expect(household.plan().satang(\.required, months: 3) == [500_00, 1_000_00, 450_00])
  }

  @Test func `an interest-only debt asks the interest and never shrinks`() {
    let debt = Debt.interestOnly(15_000, percent: 60)
    let plan = Household.example(monthly: 750.baht, debts: [debt]).plan()
    #expect(plan.satang(\.required, months: 36) == Array(repeating: 750_00, count: 36))
    #expect(plan.debtAtHorizon == 15_000.baht)
  }

  @Test func `interest not paid is asked again and bears none itself`() {
    let debt = Debt.interestOnly(15_000, percent: 60)
    let household = Household.example(monthly: 9_000.baht, debts: [debt]).earningFrom(month: 3)
    #expect(household.plan().satang(\.required, months: 4) == [750_00, 1_500_00, 2_250_00, 750_00])
  }

  @Test func `interest of the time before is asked in the first month`() {
    let debt = Debt.interestOnly(15_000, percent: 60).with { $0.accruedInterest = 300.baht }
    let plan = Household.example(cash: 9_000.baht, debts: [debt]).plan()
    #expect(plan.satang(\.required, months: 2) == [1_050_00, 750_00])
  }

  @Test func `overdue principal of an interest-only debt is asked with the month's interest`() {
    let debt = Debt.interestOnly(15_000, percent: 60).with { $0.overdue = 4_000.baht }
    let plan = Household.example(cash: 9_000.baht, debts: [debt]).plan()
    #expect(plan.satang(\.required, months: 2) == [4_750_00, 550_00])
  }

  @Test func `a capitalising lender's interest grows once it is missed`() {
    let debt = Debt.interestOnly(10_000, percent: 120).with { $0.compounds = true }
    let plan = Household.example(debts: [debt]).plan()
    #expect(plan.satang(\.closing, months: 3) == [11_000_00, 12_100_00, 13_310_00])
  }

  @Test func `a holiday puts interest off and capitalises nothing`() {
    let debt = Debt.interestOnly(10_000, percent: 12).resting(1...2, interest: .accrues)
      .with { $0.compounds = true }
    let plan = Household.example(cash: 9_000.baht, debts: [debt]).plan()
    #expect(plan.satang(\.required, months: 4) == [0, 0, 300_00, 100_00])
  }

  @Test func `a debt stops growing at a million million baht`() {
    let debt = Debt.interestOnly(1_000_000, percent: 3_650).with {
      $0.compounds = true
      $0.penaltyRate = .limit
    }
    let plan = Household.example(horizon: 60, debts: [debt]).plan()
    #expect(plan.debtAtHorizon == Money(satang: 100_000_000_000_000))
  }

  @Test func `a capitalising lender asks for arrears beside the interest of a holiday`() {
    let debt = Debt.interestOnly(10_000, percent: 24).resting(2...4, interest: .accrues)
      .with { $0.compounds = true }
    let plan = Household.example(monthly: 100.baht, debts: [debt]).plan()
    // 100 missed, then 202 in each of four months; of those 200 were paid by May.
    #expect(plan.satang(\.required, months: 5) == [200_00, 0, 0, 0, 908_00])
    let later = Household.example(debts: [debt.with { $0.holiday?.from = .month(4) }]).plan()
    #expect(later.satang(\.required, months: 5) == [200_00, 404_00, 612_08, 0, 824_32 + 212_24])
  }

  @Test func `overdue interest of the time before bears interest of a capitalising lender`() {
    let debt = Debt.interestOnly(10_000, percent: 12).with {
      $0.accruedInterest = 500.baht
      $0.overdue = 300.baht
    }
    let patient = Household.example(cash: 9_000.baht, debts: [debt]).plan()
    #expect(patient.satang(\.required, months: 2) == [600_00, 100_00])
    let capitalising = debt.with { $0.compounds = true }
    let plan = Household.example(cash: 9_000.baht, debts: [capitalising]).plan()
    #expect(plan.debt(0, in: 0).opening == 10_500.baht)
    // 1 % of 10,300.
    #expect(plan.satang(\.required, months: 2) == [603_00, 100_00])
  }

  @Test func `a penalty counts no more than what is still overdue after a holiday`() {
    let card = Debt.card(10_000, percent: 24, minimumPercent: 5, minimum: 0)
      .resting(2...2, interest: .accrues)
      .with { $0.penaltyRate = NominalAnnualRate(ppm: 120_000) }
    let household = Household.example(monthly: 250.baht, debts: [card]).earningFrom(month: 2)
    // Of the 510 missed 310 were principal; the 250 paid in the holiday went to interest.
    #expect(household.plan().satang(\.penalty, months: 3) == [0, 0, 3_10])
    #expect(household.plan(.highestRateFirst).satang(\.penalty, months: 3) == [0, 0, 2_60])
  }
}
