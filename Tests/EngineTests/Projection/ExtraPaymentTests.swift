import Engine
import Testing

@Suite("Extra payments") struct ExtraPaymentTests {
  private let small = Debt.installment(2_000, percent: 6, payment: 100)
  private let dear = Debt.installment(5_000, percent: 24, payment: 100)

  private func extras(
    _ strategy: RepaymentStrategy,
    cash: Int,
    buffer: Int = 0,
    _ debts: [Debt]
  ) -> [Int] {
    let household = Household.example(cash: cash.baht, buffer: buffer.baht, debts: debts)
    let plan = household.plan(strategy)
    return debts.indices.map { plan.debt($0, in: 0).extra.satang }
  }

  @Test func `nobody gets more than is required by default`() {
    #expect(extras(.minimum, cash: 9_000, [dear, small]) == [0, 0])
  }

  @Test func `the snowball goes to the smallest balance first`() {
    #expect(extras(.smallestBalanceFirst, cash: 1_200, [dear, small]) == [0, 1_000_00])
  }

  @Test func `the avalanche goes to the highest rate first`() {
    #expect(extras(.highestRateFirst, cash: 1_200, [small, dear]) == [0, 1_000_00])
  }

  @Test func `what one debt does not need goes to the next`() {
    // 2,010 less the installment closes the small one.
    #expect(extras(.smallestBalanceFirst, cash: 3_000, [dear, small]) == [890_00, 1_910_00])
  }

  @Test(arguments: [RepaymentStrategy.smallestBalanceFirst, .highestRateFirst])
  func `debts that are alike are taken in file order`(strategy: RepaymentStrategy) {
    #expect(extras(strategy, cash: 1_300, [dear, dear, dear]) == [1_000_00, 0, 0])
  }

  @Test func `the snowball counts interest and arrears into the balance`() {
    let arrears = small.with { $0.accruedInterest = 3_500.baht }
    #expect(extras(.smallestBalanceFirst, cash: 1_200, [arrears, dear]) == [0, 1_000_00])
  }

  @Test func `only money above the buffer is paid`() {
    #expect(extras(.highestRateFirst, cash: 1_200, buffer: 900, [small, dear]) == [0, 100_00])
    #expect(extras(.highestRateFirst, cash: 1_200, buffer: 1_000, [small, dear]) == [0, 0])
  }

  @Test func `the avalanche follows the rate of the month`() {
    var stepped = small
    let rate = RateSchedule(
      NominalAnnualRate(ppm: 60_000),
      steps: [.init(from: .month(2), rate: NominalAnnualRate(ppm: 360_000))]
    )
    stepped.contract = .installment(
      InstallmentContract(balance: 9_000.baht, rate: rate, payment: .fixed(100.baht))
    )
    let plan = Household.example(monthly: 300.baht, debts: [stepped, dear]).plan(.highestRateFirst)
    #expect(plan.satang(\.extra, of: 0, months: 2) == [0, 100_00])
    #expect(plan.satang(\.extra, of: 1, months: 2) == [100_00, 0])
  }

  @Test func `a debt payable only in whole is passed over until the money reaches`() {
    let village = Debt.interestOnly(3_000, percent: 60)
    #expect(extras(.highestRateFirst, cash: 2_000, [village, dear]) == [0, 1_750_00])
    #expect(extras(.highestRateFirst, cash: 3_250, [village, dear]) == [3_000_00, 0])
  }

  @Test func `a lender who takes part of the principal gets every baht`() {
    let kind = Debt.interestOnly(3_000, percent: 60, takesPart: true)
    #expect(extras(.highestRateFirst, cash: 1_250, [kind, dear]) == [1_000_00, 0])
  }

  @Test func `an agreement on prepaying overrides what is usual`() {
    let kind = Debt.interestOnly(3_000, percent: 60).with { $0.prepayment = .any }
    #expect(extras(.highestRateFirst, cash: 1_250, [kind]) == [1_100_00])
    let stubborn = dear.with { $0.prepayment = Prepayment.none }
    #expect(extras(.highestRateFirst, cash: 9_000, [stubborn, small]) == [0, 1_910_00])
    let whole = dear.with { $0.prepayment = .whole }
    #expect(extras(.highestRateFirst, cash: 5_099, [whole]) == [0])
    #expect(extras(.highestRateFirst, cash: 5_100, [whole]) == [5_000_00])
  }

  @Test func `an extra baht on a bullet reduces the principal and leaves the interest for its day`()
  {
    let bullet = Debt.bullet(10_000, percent: 12, due: 3)
    let plan = Household.example(cash: 4_000.baht, debts: [bullet]).plan(.highestRateFirst)
    #expect(plan.satang(\.interest, months: 3) == [100_00, 60_00, 60_00])
    #expect(plan.satang(\.required, months: 3) == [0, 0, 6_220_00])
  }

  @Test func `an installment debt between its months takes extra on the principal only`() {
    let contract = InstallmentContract(
      balance: 12_000.baht,
      rate: 12.percentAYear,
      payment: .fixed(5_000.baht),
      dueMonths: CalendarMonths([3])
    )
    let household = Household.example(cash: 4_000.baht, debts: [Debt(.installment(contract))])
    let plan = household.plan(.highestRateFirst)
    #expect(plan.satang(\.interest, months: 3) == [120_00, 80_00, 80_00])
  }

  @Test func `an installment debt on holiday takes extra on the principal only`() {
    let debt = Debt.installment(12_000, percent: 12, payment: 500).resting(
      1...6,
      interest: .accrues
    )
    let plan = Household.example(cash: 4_000.baht, debts: [debt]).plan(.highestRateFirst)
    #expect(plan.satang(\.interest, months: 3) == [120_00, 80_00, 80_00])
  }

  @Test func `a flat loan that saves nothing by closing comes after every other`() {
    let group = Debt.flat(lender: .savingsGroup)
    // 13,440 would close it, and 21.46 % is dearer than 6 %: but a baht there saves nothing.
    #expect(extras(.highestRateFirst, cash: 13_540, [group, small])[1] == 1_910_00)
  }

  @Test func `hire purchase ranks by what closing it saves`() {
    // Four of twelve paid: 8,279.98 + 680.02 − 408.01 = 8,551.99 against eight of 1,120: 12.6 %.
    let hirePurchase = Debt.flat(remaining: 9)
    func rival(_ percent: Int) -> Debt {
      Debt.installment(9_000, percent: percent, payment: 0)
    }
    let enough = 1_120 + 8_600
    #expect(extras(.highestRateFirst, cash: enough, [rival(13), hirePurchase])[1] == 0)
    #expect(extras(.highestRateFirst, cash: enough, [rival(12), hirePurchase])[1] == 8_551_99)
  }

  @Test func `a contract that closes only whole is passed over while the money does not reach`() {
    let hirePurchase = Debt.flat(remaining: 9)
    #expect(extras(.highestRateFirst, cash: 1_120 + 8_551, [hirePurchase]) == [0])
    #expect(extras(.highestRateFirst, cash: 1_120 + 8_552, [hirePurchase]) == [8_551_99])
    let refused = hirePurchase.with { $0.prepayment = Prepayment.none }
    #expect(extras(.highestRateFirst, cash: 20_000, [refused]) == [0])
  }

  @Test func `a flat loan before a holiday ranks by the interest that closing it saves`() {
    // 13,440 now, or 12 installments from the third month on and 5 × 214.57 with the last.
    let group = Debt.flat(lender: .savingsGroup).resting(2...6, interest: .accrues)
    func rival(_ percent: Int) -> Debt {
      Debt.installment(14_000, percent: percent, payment: 0)
    }
    let enough = 1_120 + 12_400
    #expect(extras(.highestRateFirst, cash: enough, [rival(9), group])[1] == 0)
    #expect(extras(.highestRateFirst, cash: enough, [rival(8), group])[1] == 12_320_00)
  }

  @Test func `money paid in a holiday counts toward what was overdue`() {
    let debt = Debt.installment(10_000, percent: 0, payment: 1_000)
      .resting(2...3, interest: .accrues)
    let household = Household.example(monthly: 600.baht, debts: [debt])
    let plan = household.plan(.highestRateFirst)
    // Of the 400 missed at first nothing is left after 600.
    #expect(plan.satang(\.paid, months: 3) == [600_00, 600_00, 600_00])
    #expect(plan.satang(\.required, months: 5) == [1_000_00, 0, 0, 1_000_00, 1_400_00])
  }

  @Test func `money paid in a holiday lowers what an interest-only debt asks by as much`() {
    let debt = Debt.interestOnly(10_000, percent: 24, takesPart: true)
      .resting(2...4, interest: .accrues)
      .with { $0.compounds = true }
    let household = Household.example(monthly: 150.baht, debts: [debt])
    // 50 missed, then 201 in each of four months.
    #expect(household.plan().debt(0, in: 4).required == 854.baht)
    let plan = household.plan(.highestRateFirst)
    #expect(plan.satang(\.paid, months: 4) == Array(repeating: 150_00, count: 4))
    #expect(plan.debt(0, in: 4).required == Money(baht: 854 - 450))
  }

  @Test func `principal that was overdue bears no penalty once it is paid in a holiday`() {
    let debt = Debt.installment(10_000, percent: 12, payment: 1_000)
      .resting(2...2, interest: .accrues)
      .with { $0.penaltyRate = NominalAnnualRate(ppm: 120_000) }
    let household = Household.example(monthly: 500.baht, debts: [debt]).earningFrom(month: 2)
    // 900 of the 1,000 missed are principal, 500 of it paid in the holiday.
    #expect(household.plan(.highestRateFirst).satang(\.penalty, months: 3) == [0, 0, 4_00])
  }
}
