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

  /// A debt with what was received for it.
  public init(_ debt: Debt, received: Money, paid: Money = .zero) {
    self.debt = debt
    self.received = received
    self.paid = paid
  }
}
