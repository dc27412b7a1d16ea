import Engine

/// Why something cannot be chosen.
enum Obstacle: Error, Hashable, Sendable {
  /// So much money is lacking.
  case moneyShort(Money)
  /// The debt is not there, or no more.
  case debtGone(String)
  /// Nothing has to be paid on the debt in this month.
  case nothingDue(String)
  /// The debt is not borrowed again any more.
  case notRenewable(String)
  /// The debt was not repaid on its date, and so it is not borrowed again.
  case renewalLost(String)
  /// The debt was put off or is due later, so that it is not borrowed again now.
  case renewalNotYet(String)
  /// The thing to sell is not there, or no more.
  case assetGone(String)
  /// The expense is not there, or no more.
  case expenseGone(String)
  /// Less than that is in the saving.
  case savingShort(String, balance: Money)
  /// No household can list more debts.
  case tooManyDebts
}
