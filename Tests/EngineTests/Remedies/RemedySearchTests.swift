import Engine
import Testing

@Suite("Remedies") struct RemedySearchTests {
  static let reference = ReferenceValues(
    ceilings: [.informal: NominalAnnualRate(ppm: 150_000)],
    heavyDebtServicePPM: 400_000,
    emergencyMonths: 3
  )

  private func remedies(of household: Household) throws -> Remedies {
    try #require(household.remedies(reference: Self.reference))
  }

  /// 10,600 fall due in month 6; 1,000 are left each month; 30,000 come in month 9.
  private var beforeHarvest: Household {
    var household = Household.example(
      monthly: 3_000.baht,
      living: 2_000.baht,
      debts: [.bullet(10_000, percent: 12, due: 6)]
    )
    household.incomes.append(
      Income(name: "harvest", recurrence: Recurrence(30_000.baht, months: CalendarMonths([9])))
    )
    return household
  }

  @Test func `a household that can pay everything needs no remedy`() {
    let household = Household.example(
      monthly: 3_000.baht,
      debts: [.bullet(10_000, percent: 12, due: 6)]
    )
    #expect(household.remedies(reference: Self.reference) == nil)
  }

  @Test func `a due date after the harvest is offered first`() throws {
    let found = try remedies(of: beforeHarvest)
    #expect(found.alone.first == .moveDueMonth(debt: 0, month: 9))
    #expect(found.livingFits)
    #expect(found.pairs.isEmpty)
  }

  /// Two debts fall due before the harvest, more than any one change makes up for.
  private var twiceBeforeHarvest: Household {
    var household = Household.example(
      monthly: 3_000.baht,
      living: 2_000.baht,
      debts: [.bullet(60_000, percent: 12, due: 3), .bullet(20_000, percent: 12, due: 2)]
    )
    household.incomes.append(
      Income(name: "harvest", recurrence: Recurrence(90_000.baht, months: CalendarMonths([9])))
    )
    return household
  }

  @Test func `where nothing alone is enough a due month is moved and so much more is earned`()
    throws
  {
    let found = try remedies(of: twiceBeforeHarvest)
    #expect(found.alone.isEmpty)
    try #require(found.pairs.count == 1)
    #expect(found.pairs[0].first == .moveDueMonth(debt: 0, month: 9))
    guard case .earnMore(let monthly)? = found.pairs[0].last else {
      Issue.record("more must be earned")
      return
    }
    var eased = twiceBeforeHarvest
    eased.debts[0] = .bullet(60_000, percent: 12, due: 9)
    #expect(eased.earning(monthly).plan(.minimum).isFeasible)
    #expect(!eased.earning(monthly - 1.baht).plan(.minimum).isFeasible)
  }

  @Test func `a sum is enough and a baht less is not`() throws {
    let household = beforeHarvest
    let sums = try remedies(of: household).alone.compactMap { remedy -> Money? in
      if case .lumpSum(let money) = remedy { return money }
      return nil
    }
    let sum = try #require(sums.first)
    #expect(household.receiving(sum).plan(.recommended).isFeasible)
    #expect(!household.receiving(sum - 1.baht).plan(.recommended).isFeasible)
  }

  @Test func `spending less and earning more are found to a baht`() throws {
    let found = try remedies(of: beforeHarvest).alone
    // Six months of so much more must make up for what six months of 1,000 leave open; paying
    // ahead saves a little interest.
    let cut = found.compactMap { remedy -> Int? in
      if case .spendLess(let money) = remedy { return money.satang / 100 }
      return nil
    }
    #expect(cut.count == 1)
    #expect(try #require(cut.first) > 650)
    #expect(try #require(cut.first) < 767)
    #expect(found.contains(.earnMore(monthly: try #require(cut.first).baht)))
  }

  @Test func `living costs that do not fit without any debt are said first`() throws {
    let household = Household.example(
      monthly: 2_000.baht,
      living: 2_500.baht,
      horizon: 12,
      debts: [.installment(5_000, percent: 12, payment: 500)]
    )
    let found = try remedies(of: household)
    #expect(found.livingShortMonths == 12)
    #expect(found.livingShortage == 6_000.baht)
    #expect(!found.livingFits)
  }

  /// 800 baht a month pay the interest of 20,000 baht at 48 % a year at most.
  private func debtor(of lender: Lender, earning income: Money = 800.baht) -> Household {
    Household.example(
      monthly: income,
      debts: [.interestOnly(20_000, percent: 60).with { $0.lender = lender }]
    )
  }

  private func rates(of household: Household) throws -> [Int] {
    try remedies(of: household).alone.compactMap { remedy in
      if case .lowerRate(_, let rate) = remedy { return rate.ppm }
      return nil
    }
  }

  @Test func `where no ceiling is known the highest rate that is enough is named`() throws {
    #expect(try rates(of: debtor(of: .relative)) == [480_000])
  }

  @Test func `the lawful ceiling is asked for, not a rate above it that would do`() throws {
    #expect(try rates(of: debtor(of: .informal)) == [150_000])
  }

  @Test func `a rate below the ceiling is named where the ceiling is not enough`() throws {
    // 200 baht a month pay the interest of 20,000 baht at 12 % a year.
    #expect(try rates(of: debtor(of: .informal, earning: 200.baht)) == [120_000])
  }
}

extension Household {
  /// The same family earning so much more each month.
  fileprivate func earning(_ monthly: Money) -> Household {
    var household = self
    household.incomes.append(Income(name: "more", recurrence: Recurrence(monthly)))
    return household
  }

  /// The same family with a sum that comes in in the first month.
  fileprivate func receiving(_ money: Money) -> Household {
    var household = self
    household.incomes.append(
      Income(name: "sum", recurrence: Recurrence(money, from: start, until: start))
    )
    return household
  }
}
