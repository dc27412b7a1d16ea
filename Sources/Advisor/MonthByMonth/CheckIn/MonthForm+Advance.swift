import Engine

extension MonthForm {
  /// What a payment beyond what is due comes to.
  enum Advance: Hashable {
    /// Any sum is taken, or nothing is paid beyond what is due.
    case any
    /// A whole number of installments.
    case whole
    /// So much is beyond whole installments of so much.
    case broken(installment: Money, excess: Money)
    /// More than all that is owed, which is so much.
    case beyondOwed(Money)
  }

  /// Whether a payment is what the lender can take.
  func advance(_ debt: Int, paying amount: Money) -> Advance {
    guard amount != advised.debts[debt].paid else { return .any }
    let most = taken(on: debt, of: Money.limit)
    guard amount <= most else { return .beyondOwed(most) }
    guard let unit = household.debts[debt].contract.installment, unit > .zero,
      amount > plan.debt(debt, in: 0).required
    else { return .any }
    let taken = taken(on: debt, of: amount)
    return taken == amount ? .whole : .broken(installment: unit, excess: amount - taken)
  }

  /// What a debt takes of a payment that does not settle it whatever is owed.
  private func taken(on debt: Int, of amount: Money) -> Money {
    var month = actual
    month.debts[debt].paid = amount
    month.debts[debt].isClosed = false
    return household.closingMonth(month).debts[debt].paid
  }
}

extension DebtContract {
  /// The payment of a contract that takes whole ones only; nil for others.
  fileprivate var installment: Money? {
    switch self {
    case .flat(let terms): terms.installment
    case .daily(let terms): terms.payment
    case .installment, .bullet, .revolving, .interestOnly: nil
    }
  }
}
