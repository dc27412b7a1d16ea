/// A contract that is carried on a schedule, one month further.
struct CarriedContract {
  private let debt: Debt
  private let month: YearMonth
  private let portions: InterestPortions
  /// Installments, or days, that remain when the month begins.
  private let remaining: Int
  /// How many of them the month asks for.
  private let asked: Int

  /// The schedule of a debt; nil for other kinds of debt.
  init?(_ debt: Debt, start: YearMonth) {
    let rests = HolidayMonths(debt.holiday, start: start).contains(0)
    switch debt.contract {
    case .flat(let terms):
      portions = InterestPortions(
        principal: terms.principal.satang,
        installment: terms.installment.satang,
        count: terms.installments,
        total: terms.total.satang
      )
      remaining = terms.remaining
      asked = rests ? 0 : 1
    case .daily(let terms):
      portions = InterestPortions(terms)
      remaining = terms.remainingDays
      asked = rests ? 0 : min(terms.remainingDays, start.days)
    default: return nil
    }
    (self.debt, month) = (debt, start)
  }

  /// The debt after a month.
  ///
  /// - Parameters:
  ///   - record: What the required payment did.
  ///   - state: What is owed after it.
  ///   - extra: Money beyond it, which whole installments in advance take.
  /// - Returns: The record with the installments in advance, and the debt of the next month.
  func settled(
    _ record: DebtMonth,
    _ state: DebtState,
    beyondRequired extra: Int
  ) -> ActualSettlement.Settled {
    guard !state.isClosed else { return .init(record: record, debt: nil) }
    var record = record
    let after = remaining - asked
    let early = paidEarly(with: extra, of: after)
    let left = after - early.count
    let scheduled = left > 0 ? outstanding(left) : 0
    let interest = early.sum - (after > 0 ? outstanding(after) : 0) + scheduled
    record.paid.satang += early.sum
    record.interest.satang += max(0, interest)
    record.closing.satang = state.owed - early.sum + max(0, interest)
    let beside = record.closing.satang - scheduled
    return .init(record: record, debt: next(left: left, beside: beside, overdue: state.overdue))
  }

  private func outstanding(_ left: Int) -> Int {
    portions.outstanding(after: portions.rows.count - left)
  }

  /// Installments that money pays in advance, whole ones only.
  private func paidEarly(with money: Int, of left: Int) -> (count: Int, sum: Int) {
    var (count, sum) = (0, 0)
    for row in portions.rows.suffix(left) {
      guard row.payment > 0, sum + row.payment <= money else { break }
      count += 1
      sum += row.payment
    }
    return (count, sum)
  }

  /// The contract with what remains of it, and what is owed beside its schedule.
  private func next(left: Int, beside: Int, overdue: Int) -> Debt? {
    guard left > 0 else { return arrears(beside) }
    var next = debt
    next.overdue = Money(satang: min(overdue, max(0, beside)))
    next.accruedInterest = Money(satang: max(0, beside)) - next.overdue
    switch debt.contract {
    case .flat(var terms):
      terms.remaining = left
      next.contract = .flat(terms)
    case .daily(var terms):
      terms.remainingDays = left
      next.contract = .daily(terms)
    default: break
    }
    return next
  }

  /// What is still owed after the last installment: asked for at once, without further interest,
  /// and, where a holiday puts that off, cleared whole or not at all as before.
  private func arrears(_ owed: Int) -> Debt? {
    guard owed > 0 else { return nil }
    var next = debt
    let balance = Money(satang: owed)
    next.contract = .bullet(
      BulletContract(balance: balance, rate: RateSchedule(.zero), due: month)
    )
    next.overdue = balance
    next.accruedInterest = .zero
    next.prepayment = debt.prepayment == Prepayment.none ? Prepayment.none : .whole
    return next
  }
}
