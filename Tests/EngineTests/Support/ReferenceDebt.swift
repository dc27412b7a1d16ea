import Engine

/// One debt month by month, written straight from the definitions and without regard to speed.
struct ReferenceDebt {
  let debt: Debt
  let start: YearMonth
  var principal = 0
  var interest = 0
  var penalty = 0
  /// Required earlier and not paid.
  var overdue = 0
  /// The principal that no missed payment holds.
  var timelyPrincipal = 0
  /// The table of a flat or daily contract.
  var schedule: ReferenceSchedule?
  var isClosed = false
  /// The next due month of a bullet, before any holiday moves it.
  var nextDue: YearMonth?
  var rollsOver = false
  /// The month in which a bullet is borrowed again.
  var borrowsIn: YearMonth?

  /// Debts stop growing at a million million baht.
  static let most = 100_000_000_000_000

  var owed: Int { principal + interest + penalty }

  init(_ debt: Debt, start: YearMonth) {
    self.debt = debt
    self.start = start
    interest = debt.accruedInterest.satang
    overdue = debt.overdue.satang
    switch debt.contract {
    case .installment(let terms): principal = terms.balance.satang
    case .revolving(let terms): principal = terms.balance.satang
    case .interestOnly(let terms): principal = terms.balance.satang
    case .bullet(let terms):
      principal = terms.balance.satang
      nextDue = terms.due
      rollsOver = terms.rollsOver
      borrowsIn = standsRepaid(terms) ? max(start, terms.due.adding(months: -11)) : nil
    case .flat(let terms): schedule = ReferenceSchedule(terms, of: debt, start: start)
    case .daily(let terms): schedule = ReferenceSchedule(terms, of: debt, start: start)
    }
    if let schedule { principal = schedule.owed + overdue }
    timelyPrincipal = min(principal, owed - overdue)
    // Interest that was asked for in vain bears interest itself by now.
    if debt.compounds {
      let asked = min(interest, overdue)
      principal += asked
      interest -= asked
    }
  }

  /// Whether a yearly loan is repaid already, and waits to be borrowed again.
  private func standsRepaid(_ terms: BulletContract) -> Bool {
    terms.rollsOver && terms.balance == .zero && debt.accruedInterest == .zero
      && terms.renewal ?? .zero > .zero && terms.due > start
  }

  /// What the contract's table says of a month.
  func row(in month: YearMonth) -> ReferenceRow {
    let index = start.months(until: month)
    guard let schedule, !isClosed, index < schedule.rows.count else { return ReferenceRow() }
    return schedule.rows[index]
  }

  /// The stated rate of a month; zero for contracts that have a table instead.
  func statedPPM(in month: YearMonth) -> Int {
    switch debt.contract {
    case .installment(let terms): terms.rate.rate(in: month).ppm
    case .bullet(let terms): terms.rate.rate(in: month).ppm
    case .revolving(let terms): terms.rate.rate(in: month).ppm
    case .interestOnly(let terms): terms.rate.rate(in: month).ppm
    case .flat, .daily: 0
    }
  }

  private var countsDays: Bool {
    switch debt.contract {
    case .installment(let terms): terms.basis == .daily
    case .bullet(let terms): terms.basis == .daily
    case .revolving(let terms): terms.basis == .daily
    case .interestOnly(let terms): terms.basis == .daily
    case .flat, .daily: false
    }
  }

  private func accrual(on amount: Int, ppm: Int, in month: YearMonth) -> Int {
    let product = Int128(amount) * Int128(ppm)
    let exact =
      countsDays
      ? ReferenceSchedule.rounded(product * Int128(month.days), over: 365_000_000)
      : ReferenceSchedule.rounded(product, over: 12_000_000)
    return min(exact, max(0, Self.most - owed))
  }

  /// Borrows a repaid bullet again, before anything else happens in the month.
  mutating func borrowAgain(in month: YearMonth) -> Int {
    guard borrowsIn == month, case .bullet(let terms) = debt.contract else { return 0 }
    borrowsIn = nil
    let again = terms.renewal ?? terms.balance
    principal += again.satang
    return again.satang
  }

  /// The month's penalty, then its interest.
  mutating func charge(in month: YearMonth) -> (penalty: Int, interest: Int) {
    guard owed > 0 else { return (0, 0) }
    let atStart = principal
    var charged = (penalty: 0, interest: 0)
    if !debt.rests(in: month) {
      let base = min(overdue, max(0, principal - timelyPrincipal))
      charged.penalty = accrual(on: base, ppm: debt.penaltyRate.ppm, in: month)
      penalty += charged.penalty
      overdue += charged.penalty
    }
    if schedule != nil {
      charged.interest = row(in: month).interest
    } else if !(debt.rests(in: month) && debt.holiday?.interest == .waived) {
      charged.interest = accrual(on: atStart, ppm: statedPPM(in: month), in: month)
    }
    interest += charged.interest
    return charged
  }

  /// What the lender asks for in a month, after its interest was charged.
  func required(in month: YearMonth) -> Int {
    if debt.rests(in: month) { return 0 }
    switch debt.contract {
    case .installment(let terms):
      let isDue = terms.dueMonths.contains(month.month)
      return min(owed, overdue + (isDue ? Self.installment(of: terms, from: start) : 0))
    case .bullet: return isDue(in: month) ? owed : 0
    case .revolving(let terms):
      let share = ReferenceSchedule.rounded(
        Int128(owed) * Int128(terms.minimumPPM),
        over: 1_000_000
      )
      return min(owed, overdue + max(terms.minimum.satang, share))
    case .interestOnly: return owed - min(principal, timelyPrincipal)
    case .flat, .daily:
      return isLastOfSchedule(month) ? owed : min(owed, overdue + row(in: month).required)
    }
  }

  /// Whether a contract's table ends with the month, whose payment takes whatever remains.
  private func isLastOfSchedule(_ month: YearMonth) -> Bool {
    guard let schedule, !isClosed else { return false }
    return start.months(until: month) == schedule.rows.count - 1
  }

  /// The month in which a bullet is really due: a holiday puts it off.
  var postponedDue: YearMonth? {
    guard var due = nextDue else { return nil }
    while debt.rests(in: due) { due = due.adding(months: 1) }
    return due
  }

  func isDue(in month: YearMonth) -> Bool {
    postponedDue.map { $0 <= month } ?? false
  }

  /// Installments of a term: annuity per period of 12 ÷ due months, up to a whole baht, at the
  /// rate that holds when the plan begins.
  static func installment(of terms: InstallmentContract, from start: YearMonth) -> Int {
    guard case .term(let months) = terms.payment else {
      if case .fixed(let money) = terms.payment { return money.satang }
      return 0
    }
    let perYear = terms.dueMonths.count
    let periods = max(1, (months * perYear + 11) / 12)
    let begun = terms.rate.steps.filter { $0.from <= start }
    let ppm = begun.last?.rate.ppm ?? terms.rate.initial.ppm
    let rate = Double(ppm * 12 / perYear) / 12_000_000
    var discounted = 0.0
    var factor = 1.0
    for _ in 0..<periods {
      factor /= 1 + rate
      discounted += factor
    }
    let baht = Double(terms.balance.satang) / 100 / discounted
    return Int((baht - max(1e-6, baht * 2e-15)).rounded(.up)) * 100
  }

  /// Takes a payment: penalty, interest, principal; student loans principal, interest, penalty.
  mutating func take(_ amount: Int) {
    var left = amount
    func settle(_ part: inout Int) {
      let paid = min(part, left)
      part -= paid
      left -= paid
    }
    if debt.lender == .studentLoan {
      settle(&principal)
      settle(&interest)
      settle(&penalty)
    } else {
      settle(&penalty)
      settle(&interest)
      settle(&principal)
    }
  }

  /// Settles the required payment of a month from what the purse holds; returns what was paid.
  mutating func payRequired(_ required: Int, purse: Int, in month: YearMonth) -> Int {
    let paid = min(required, purse)
    take(paid)
    if debt.rests(in: month) { return paid }
    overdue = required - paid
    if isDue(in: month) { rollOver(isRepaid: paid == required, in: month) }
    if debt.compounds, required > 0 {
      principal += interest
      interest = 0
    }
    tellOverdueApart(in: month)
    return paid
  }

  /// Tells the principal that is overdue from the rest.
  ///
  /// What is overdue is penalty and interest first; the principal in it is what those do not fill.
  /// Interest between the dates for paying is not due: there nothing more of the principal becomes
  /// timely, unless less than that is overdue.
  private mutating func tellOverdueApart(in month: YearMonth) {
    if case .installment(let terms) = debt.contract, !terms.dueMonths.contains(month.month),
      !debt.compounds
    {
      timelyPrincipal = max(min(principal, timelyPrincipal), principal - overdue)
    } else {
      timelyPrincipal = min(principal, owed - overdue)
    }
  }

  /// A bullet repaid on its date, or before, is borrowed again in the month after and is due a
  /// whole number of years after its old date, later than it is borrowed; one that was missed
  /// never is.
  private mutating func rollOver(isRepaid: Bool, in month: YearMonth) {
    guard rollsOver, borrowsIn == nil else { return }
    rollsOver = isRepaid && postponedDue == month
    guard rollsOver, var due = nextDue else { return }
    let again = month.adding(months: 1)
    while due <= again { due = due.adding(months: 12) }
    borrowsIn = again
    nextDue = due
  }
}
