extension DebtTerms {
  /// The terms of a debt, before its tables are laid down in a timeline.
  init(_ debt: Debt, start: YearMonth) {
    self.init(kind: .installment, prepayment: debt.prepayment ?? debt.contract.usualPrepayment)
    compounds = debt.compounds
    settlesPrincipalFirst = debt.lender.settlesPrincipalFirst
    isSecured = debt.isSecured
    penaltyPPM = debt.penaltyRate.ppm
    holiday = HolidayMonths(debt.holiday, start: start)
    take(debt.contract, start: start)
    tellsUnpaidApart = compounds || penaltyPPM > 0 || kind == .interestOnly
  }

  private mutating func take(_ contract: DebtContract, start: YearMonth) {
    switch contract {
    case .installment(let terms):
      countsDays = terms.basis == .daily
      dueMonths = terms.dueMonths
      payment = terms.installment(from: start).satang
    case .bullet(let terms):
      kind = .bullet
      countsDays = terms.basis == .daily
      due = start.months(until: terms.due)
      rolloverPrincipal = terms.rollsOver ? (terms.renewal ?? terms.balance).satang : 0
    case .revolving(let terms):
      kind = .revolving
      countsDays = terms.basis == .daily
      minimum = terms.minimum.satang
      minimumPPM = terms.minimumPPM
    case .interestOnly(let terms):
      kind = .interestOnly
      countsDays = terms.basis == .daily
    case .flat, .daily:
      kind = .carried
    }
  }
}

extension DebtState {
  /// What a debt owes on the first day.
  ///
  /// What is overdue on a carried contract comes on top of its schedule. What is overdue counts
  /// first as interest, which a lender who capitalises it has made principal by now. A bullet
  /// whose date has passed unpaid was not repaid on its date, so it is not borrowed again.
  init(_ debt: Debt, carriedOpening: Int, terms: DebtTerms) {
    let principal = debt.contract.balance?.satang ?? carriedOpening + debt.overdue.satang
    let interest = debt.accruedInterest.satang
    let overdue = min(debt.overdue.satang, principal + interest)
    let overdueInterest = min(overdue, interest)
    let capitalised = debt.compounds ? overdueInterest : 0
    self.init(
      principal: principal + capitalised,
      accruedInterest: interest - capitalised,
      overdue: overdue,
      overduePrincipal: overdue - overdueInterest + capitalised,
      due: terms.due,
      rollsOver: debt.contract.rollsOver && terms.holiday.postponed(terms.due) >= 0
    )
    if owed == 0, rollsOver, terms.rolloverPrincipal > 0, due > 0 {
      reborrowMonth = max(0, due - 11)
    }
  }
}

extension DebtContract {
  /// What an extra baht usually does under such a contract.
  public var usualPrepayment: Prepayment {
    switch self {
    case .installment, .bullet, .revolving: .any
    case .interestOnly(let terms): terms.takesPartOfPrincipal ? .any : .whole
    case .flat, .daily: .close
    }
  }

  /// The nominal rate with its steps; nil for contracts that are carried on a schedule.
  public var rateSchedule: RateSchedule? {
    switch self {
    case .installment(let terms): terms.rate
    case .bullet(let terms): terms.rate
    case .revolving(let terms): terms.rate
    case .interestOnly(let terms): terms.rate
    case .flat, .daily: nil
    }
  }

  /// Principal outstanding on the first day; nil for contracts that are carried on a schedule.
  public var balance: Money? {
    switch self {
    case .installment(let terms): terms.balance
    case .bullet(let terms): terms.balance
    case .revolving(let terms): terms.balance
    case .interestOnly(let terms): terms.balance
    case .flat, .daily: nil
    }
  }

  /// Whether the same principal is borrowed again each year.
  public var rollsOver: Bool {
    if case .bullet(let terms) = self { return terms.rollsOver }
    return false
  }
}

extension InstallmentContract {
  /// The size of an installment of a plan that starts in a month: as named, or the level payment
  /// of the term at the rate of that month.
  ///
  /// With due months, the level payment is reckoned for a period of 12 ÷ (due months a year), and
  /// a term that ends within a period needs that period too.
  public func installment(from start: YearMonth) -> Money {
    switch payment {
    case .fixed(let money): money
    case .term(let months): levelInstallment(termInMonths: months, rate: rate.rate(in: start))
    }
  }

  private func levelInstallment(termInMonths months: Int, rate: NominalAnnualRate) -> Money {
    let perYear = max(1, dueMonths.count)
    let periods = max(1, (months * perYear + 11) / 12)
    let periodPPM = rate.ppm * 12 / perYear
    return Money(
      satang: levelPayment(
        principal: balance.satang,
        annualRatePPM: periodPPM,
        termInMonths: periods
      )
    )
  }
}
