import Engine
import Testing

@Suite("Contracts carried on a schedule") struct CarriedScheduleTests {
  static let interest = [
    214_57, 198_38, 181_90, 165_13, 148_05, 130_67, 112_98, 94_98, 76_65, 57_99, 39_00, 19_70,
  ]

  @Test func `a flat contract bears interest at the rate at which it repays its principal`() {
    let plan = Household.example(cash: 20_000.baht, debts: [.flat()]).plan()
    #expect(plan.satang(\.interest, months: 12) == Self.interest)
    #expect(plan.satang(\.required, months: 13) == Array(repeating: 1_120_00, count: 12) + [0])
    #expect(plan.totalInterest == 1_440.baht)
    #expect(plan.debtFreeMonth == .month(12))
  }

  @Test func `a flat contract half paid owes what its schedule says`() {
    let plan = Household.example(cash: 20_000.baht, debts: [.flat(remaining: 6)]).plan()
    #expect(plan.debt(0, in: 0).opening == 6_318_70.satang)
    #expect(plan.satang(\.interest, months: 6) == Array(Self.interest.dropFirst(6)))
    #expect(plan.satang(\.closing, months: 6).last == 0)
  }

  @Test func `the last installment takes the remainder`() {
    let contract = FlatContract(
      principal: 1_000.baht,
      rate: FlatAnnualRate(ppm: 0),
      installments: 3,
      remaining: 3
    )
    let plan = Household.example(cash: 2_000.baht, debts: [Debt(.flat(contract))]).plan()
    #expect(plan.satang(\.required, months: 4) == [333_33, 333_33, 333_34, 0])
    #expect(plan.totalInterest == .zero)
  }

  @Test func `an installment that is missed is asked again and bears nothing`() {
    let household = Household.example(monthly: 5_000.baht, debts: [.flat()]).earningFrom(month: 2)
    let plan = household.plan()
    #expect(plan.satang(\.required, months: 3) == [1_120_00, 2_240_00, 1_120_00])
    #expect(plan.satang(\.interest, months: 12) == Self.interest)
  }

  @Test func `what is overdue comes on top of the schedule`() {
    let debt = Debt.flat(remaining: 6).with { $0.overdue = 1_120.baht }
    let plan = Household.example(cash: 20_000.baht, debts: [debt]).plan()
    #expect(plan.debt(0, in: 0).opening == 7_438_70.satang)
    #expect(plan.satang(\.required, months: 2) == [2_240_00, 1_120_00])
    #expect(plan.debtAtHorizon == .zero)
  }

  @Test func `interest of the time before is collected with the last installment`() {
    let debt = Debt.flat(remaining: 2).with { $0.accruedInterest = 50.baht }
    let plan = Household.example(cash: 20_000.baht, debts: [debt]).plan()
    #expect(plan.satang(\.required, months: 3) == [1_120_00, 1_170_00, 0])
    #expect(plan.debtFreeMonth == .month(2))
  }

  @Test(arguments: [
    // Closed in the month of the given installment; interest then still to come and the share.
    (paid: 4, toCome: 680_02, discount: 408_01), (paid: 5, toCome: 531_97, discount: 372_38),
    (paid: 8, toCome: 193_34, discount: 135_34), (paid: 9, toCome: 116_69, discount: 116_69),
  ])
  func `closing hire purchase early saves 60, 70 or all of the interest to come`(
    paid: Int,
    toCome: Int,
    discount: Int
  ) {
    let debt = Debt.flat(remaining: 13 - paid)
    let plan = Household.example(cash: 20_000.baht, debts: [debt]).plan(.highestRateFirst)
    let month = plan.debt(0, in: 0)
    #expect(month.discounted.satang == discount)
    #expect(month.interest.satang == Self.interest[paid - 1] + toCome)
    #expect(month.paid.satang == 1_120_00 * (13 - paid) - discount)
    #expect(month.closing == .zero)
    #expect(plan.totalDiscount.satang == discount)
    #expect(plan.totalInterest.satang == Self.interest[paid - 1] + toCome - discount)
  }

  @Test(arguments: [(0, 0), (500_000, 265_99), (1_000_000, 531_97)])
  func `the contract's own closing discount overrides the usual one`(ppm: Int, discount: Int) {
    var debt = Debt.flat(remaining: 8)
    guard case .flat(var contract) = debt.contract else { return }
    contract.closingDiscountPPM = ppm
    debt.contract = .flat(contract)
    let plan = Household.example(cash: 20_000.baht, debts: [debt]).plan(.highestRateFirst)
    #expect(plan.totalDiscount.satang == discount)
  }

  @Test func `a group's flat loan saves nothing by closing early`() {
    let debt = Debt.flat(lender: .savingsGroup)
    let plan = Household.example(cash: 20_000.baht, debts: [debt]).plan(.highestRateFirst)
    #expect(plan.debt(0, in: 0).paid == 13_440.baht)
    #expect(plan.totalInterest == 1_440.baht)
  }

  @Test func `a holiday moves installments back and its interest comes with the last one`() {
    let debt = Debt.flat(remaining: 2).resting(1...2, interest: .accrues)
    let plan = Household.example(cash: 20_000.baht, debts: [debt]).plan()
    // 2,181.30 at 21.4572 % ÷ 12 is 39.00, twice.
    #expect(plan.satang(\.interest, months: 4) == [39_00, 39_00, 39_00, 19_70])
    #expect(plan.satang(\.required, months: 5) == [0, 0, 1_120_00, 1_198_00, 0])
    #expect(plan.debtAtHorizon == .zero)
  }

  @Test func `a holiday that waives only moves installments back`() {
    let debt = Debt.flat(remaining: 2).resting(2...2, interest: .waived)
    let plan = Household.example(cash: 20_000.baht, debts: [debt]).plan()
    #expect(plan.satang(\.interest, months: 3) == [39_00, 0, 19_70])
    #expect(plan.satang(\.required, months: 4) == [1_120_00, 0, 1_120_00, 0])
  }

  @Test func `a contract closed in its holiday settles that holiday's interest too`() {
    let debt = Debt.flat(remaining: 2).resting(1...1, interest: .accrues)
    let plan = Household.example(cash: 20_000.baht, debts: [debt]).plan(.highestRateFirst)
    // All 97.70 of interest, of which the 58.70 not yet due are given back.
    #expect(plan.debt(0, in: 0).paid == Money(satang: 2_181_30 + 97_70 - 58_70))
    #expect(plan.totalInterest == Money(satang: 39_00))
  }

  @Test(arguments: [Lender.savingsGroup, .hirePurchase])
  func `closing before a holiday costs nothing of that holiday's interest`(lender: Lender) {
    // The fifth installment of twelve: a hire purchase company takes 70 % off.
    let debt = Debt.flat(remaining: 8, lender: lender)
    let resting = debt.resting(2...7, interest: .accrues)
    let plans = [debt, resting].map {
      Household.example(cash: 20_000.baht, debts: [$0]).plan(.highestRateFirst)
    }
    #expect(plans[1].satang(\.paid, months: 12) == plans[0].satang(\.paid, months: 12))
    #expect(plans[1].satang(\.discounted, months: 12) == plans[0].satang(\.discounted, months: 12))
    #expect(plans[1].totalInterest == plans[0].totalInterest)
  }

  @Test func `closing within a holiday costs the interest of its months so far`() {
    let debt = Debt.flat(remaining: 2, lender: .savingsGroup).resting(1...3, interest: .accrues)
    let household = Household.example(monthly: 1_200.baht, debts: [debt])
    // 2,181.30 and 39.00 in each of two months, and the 58.70 of the two installments.
    #expect(household.plan(.highestRateFirst).satang(\.paid, months: 3) == [0, 2_318_00, 0])
  }

  @Test func `a holiday does not make a discount larger by the months it lasts`() {
    // The fourth of twelve is paid in the fourth month; the holiday is over by then.
    let debt = Debt.flat().resting(2...4, interest: .waived)
    let household = Household.example(monthly: 2_700.baht, debts: [debt])
    let plan = household.plan(.highestRateFirst)
    let closing = (0..<12).first { plan.debt(0, in: $0).discounted > .zero }
    // 1,580 a month are left over; 2,700 in each month of the holiday.
    #expect(closing == 4)
    // In the second installment of twelve: 60 % of 1,440 less 214.57 and 198.38.
    #expect(plan.debt(0, in: 4).discounted == Money(satang: 616_23))
  }
}
