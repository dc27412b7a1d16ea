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
  }

  private mutating func take(_ contract: DebtContract, start: YearMonth) {
    switch contract {
    case .installment(let terms):
      countsDays = terms.basis == .daily
      dueMonths = terms.dueMonths
      payment = terms.installment.satang
    case .bullet(let terms):
      kind = .bullet
      countsDays = terms.basis == .daily
      due = start.months(until: terms.due)
      rolloverPrincipal = terms.rollsOver ? terms.balance.satang : 0
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
  /// What is overdue on a carried contract comes on top of its schedule. A bullet whose date has
  /// passed unpaid was not repaid on its date, so it is not borrowed again.
  init(_ debt: Debt, carriedOpening: Int, terms: DebtTerms) {
    let carried = debt.contract.balance == nil
    let principal = debt.contract.balance?.satang ?? carriedOpening + debt.overdue.satang
    self.init(
      principal: principal,
      accruedInterest: debt.accruedInterest.satang,
      overdue: carried
        ? debt.overdue.satang : min(debt.overdue.satang, principal + debt.accruedInterest.satang),
      due: terms.due,
      rollsOver: debt.contract.rollsOver && terms.holiday.postponed(terms.due) >= 0
    )
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
  /// The size of an installment: as named, or the level payment of the term.
  ///
  /// With due months, the level payment is reckoned for a period of 12 ÷ (due months a year).
  public var installment: Money {
    switch payment {
    case .fixed(let money): money
    case .term(let months): levelInstallment(termInMonths: months)
    }
  }

  private func levelInstallment(termInMonths months: Int) -> Money {
    let perYear = max(1, dueMonths.count)
    let periods = max(1, (months * perYear + 11) / 12)
    let periodPPM = rate.initial.ppm * 12 / perYear
    return Money(
      satang: levelPayment(
        principal: balance.satang,
        annualRatePPM: periodPPM,
        termInMonths: periods
      )
    )
  }
}
