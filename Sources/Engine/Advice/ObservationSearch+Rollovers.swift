extension ObservationSearch {
  /// Facts about yearly loans that are repaid with money borrowed elsewhere.
  var ofRollovers: [Observation] { bridgedRollovers + circularBorrowing }

  // MARK: Repaid with dear money for a short time

  private var bridgedRollovers: [Observation] {
    household.debts.indices.compactMap { index in
      guard case .bullet(let terms) = household.debts[index].contract, terms.rollsOver,
        isFreshlyRenewed(terms), let bridge = bridge(over: terms)
      else { return nil }
      let (renewals, end) = ending(of: index)
      return .bridgedRollover(
        debt: index,
        bridge: bridge,
        bridgeInterest: bridgeInterest(of: bridge),
        yearlyInterest: yearlyInterest(on: terms),
        renewals: renewals,
        end: end
      )
    }
  }

  /// Whether a yearly loan was borrowed again in the plan's first month or the two before.
  private func isFreshlyRenewed(_ terms: BulletContract) -> Bool {
    let renewal = terms.due.adding(months: -11)
    return (0...2).contains(renewal.months(until: household.start))
  }

  /// A dearer loan from outside the funds, of about the same size, that is to be repaid at once.
  private func bridge(over terms: BulletContract) -> Int? {
    let repaid = terms.balance + yearlyInterest(on: terms)
    return household.debts.indices.first { index in
      let debt = household.debts[index]
      guard !debt.lender.isYearlyLender, let balance = shortLoan(debt.contract),
        let rate = nominalRate(of: index)
      else { return false }
      return rate > terms.rate.rate(in: household.start)
        && balance.satang * 2 >= repaid.satang && balance.satang * 10 <= repaid.satang * 11
    }
  }

  /// The principal of a loan that has no term or one of three months at most.
  private func shortLoan(_ contract: DebtContract) -> Money? {
    switch contract {
    case .bullet(let terms)
    where !terms.rollsOver && (0...2).contains(household.start.months(until: terms.due)):
      terms.balance
    case .interestOnly(let terms): terms.balance
    case .installment, .bullet, .revolving, .flat, .daily: nil
    }
  }

  /// What the bridge costs until its date, or in one month where it has none.
  private func bridgeInterest(of index: Int) -> Money {
    let debt = household.debts[index]
    if case .interestOnly(let terms) = debt.contract {
      return terms.rate.rate(in: household.start).monthlyInterest(on: terms.balance)
    }
    return (0..<year.months).reduce(debt.accruedInterest) {
      $0 + year.schedule.debt(index, in: $1).interest
    }
  }

  /// A year's interest on a yearly loan.
  func yearlyInterest(on terms: BulletContract) -> Money {
    let rate = terms.rate.rate(in: household.start)
    return Money(satang: portion(of: terms.balance.satang, ppm: rate.ppm, over: 1_000_000))
  }

  /// How often a debt is still borrowed again by the best plan, and the month in which it is gone
  /// for good; nil when not within the plan.
  private func ending(of index: Int) -> (renewals: Int, end: YearMonth?) {
    let renewals = best.months.indices.count { best.debt(index, in: $0).borrowed > .zero }
    let last = best.months.indices.last { best.debt(index, in: $0).closing > .zero } ?? -1
    let isGone = last + 2 < best.horizon
    return (renewals, isGone ? best.start.adding(months: last + 1) : nil)
  }

  // MARK: Repaid with another fund's money

  private var circularBorrowing: [Observation] {
    let yearly = household.debts.indices.filter { index in
      household.debts[index].lender.isYearlyLender && household.debts[index].contract.rollsOver
    }
    return yearly.compactMap { debt in
      yearly.filter { $0 != debt }.lazy.compactMap { circle(repaying: debt, from: $0) }.first
    }
  }

  /// The first time in two years that a debt is repaid within two months of another's renewal,
  /// and by its money.
  private func circle(repaying debt: Int, from other: Int) -> Observation? {
    let months = 0..<min(24, year.schedule.horizon)
    for month in months {
      let borrowed = year.schedule.debt(other, in: month).borrowed
      guard borrowed > .zero else { continue }
      for due in months where (month...month + 2).contains(due) {
        let payment = year.schedule.debt(debt, in: due).paid
        let left = scheduledCash(in: due)
        guard payment > .zero, left < borrowed else { continue }
        return .circularBorrowing(
          debt: debt,
          from: other,
          month: household.start.adding(months: due),
          payment: payment,
          own: max(.zero, left + payment - borrowed)
        )
      }
    }
    return nil
  }

  /// Cash at the end of a month when every payment is made; below zero where it does not reach.
  private func scheduledCash(in month: Int) -> Money {
    year.schedule.months[month].cash - Money(satang: largestAmount) + household.cash
  }
}

extension Lender {
  /// Whether this is a fund, group, cooperative or bank of the village that lends for a season and
  /// again after it.
  fileprivate var isYearlyLender: Bool {
    switch self {
    case .baac, .villageFund, .savingsGroup, .communityFund, .cooperative: true
    case .bank, .creditCard, .personalLoan, .nanoFinance, .picoFinance, .titleLoan, .hirePurchase,
      .pawnshop, .studentLoan, .shop, .relative, .informal, .other:
      false
    }
  }
}
