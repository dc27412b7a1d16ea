/// What really happened to a family's money in a month.
public struct ActualMonth: Hashable, Sendable {
  /// All that came in, without what was borrowed.
  public var income: Money
  /// All that living cost.
  public var living: Money
  /// What was put by, one element a saving of the household.
  public var deposits: [Money]
  /// What was paid and borrowed, one element a debt of the household.
  public var debts: [ActualPayment]
  /// Debts that were taken in the month; may be empty.
  public var newDebts: [NewDebt]
  /// The money in the house at the end of the month, as it was counted.
  public var cash: Money

  /// What happened in a month.
  public init(
    income: Money,
    living: Money,
    deposits: [Money],
    debts: [ActualPayment],
    newDebts: [NewDebt] = [],
    cash: Money
  ) {
    self.income = income
    self.living = living
    self.deposits = deposits
    self.debts = debts
    self.newDebts = newDebts
    self.cash = cash
  }

  /// What would be in the house at the end if everything had been recorded; below zero where more
  /// went out than there was.
  ///
  /// Formula: opening + income + borrowed − living − paid − deposits
  ///
  /// - Parameter opening: The money in the house on the first day.
  /// - Returns: The money.
  public func expectedCash(from opening: Money) -> Money {
    let borrowed = debts.reduce(Money.zero) { $0 + ($1.borrowed ?? .zero) }
    let paid = debts.reduce(Money.zero) { $0 + $1.paid }
    let lent = newDebts.reduce(Money.zero) { $0 + $1.received - $1.paid }
    let saved = deposits.reduce(.zero, +)
    return opening + income + borrowed + lent - living - paid - saved
  }
}

/// What was really paid and borrowed on one debt in a month.
public struct ActualPayment: Hashable, Sendable {
  /// What was paid, for interest, penalty and principal alike.
  public var paid: Money
  /// What was borrowed on the debt in the month; nil for nothing.
  ///
  /// Of a debt that stands repaid and is borrowed again each year, zero ends the roll for good, and
  /// nil leaves it for another month.
  public var borrowed: Money?
  /// Whether what was paid settled the debt for good, whatever is reckoned to be owed.
  ///
  /// Any debt is gone when nothing is owed on it; this tells of one that would still be owed, and of
  /// one whose lender wanted more.
  public var isClosed: Bool

  /// A payment; nothing when nothing is said.
  public init(paid: Money = .zero, borrowed: Money? = nil, isClosed: Bool = false) {
    self.paid = paid
    self.borrowed = borrowed
    self.isClosed = isClosed
  }
}

/// A debt that was taken in a month.
public struct NewDebt: Hashable, Sendable {
  /// The debt as it stands on the first day of the next month.
  public var debt: Debt
  /// The money in hand, which the month could be lived on.
  public var received: Money
  /// What was paid on it in the same month already.
  public var paid: Money
  /// What it cost in the same month: interest and fees.
  public var charged: Money

  /// A debt with what was received for it.
  public init(_ debt: Debt, received: Money, paid: Money = .zero, charged: Money = .zero) {
    self.debt = debt
    self.received = received
    self.paid = paid
    self.charged = charged
  }

  /// The debt with another sum paid on it in the month that it was taken: what was paid less stays
  /// owed, and overdue as far as it was due.
  ///
  /// - Parameter other: What was paid; more than all that is owed is not taken.
  /// - Returns: The debt as it then stands.
  public func paying(_ other: Money) -> Self {
    guard case .installment(var terms) = debt.contract else { return self }
    let whole = terms.balance + paid
    let due = min(whole, paid + debt.overdue)
    var changed = self
    changed.paid = min(whole, max(.zero, other))
    terms.balance = whole - changed.paid
    changed.debt.contract = .installment(terms)
    changed.debt.overdue = max(.zero, due - changed.paid)
    return changed
  }
}
