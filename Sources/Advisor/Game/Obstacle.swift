import Engine

/// Why something cannot be chosen.
enum Obstacle: Error, Hashable, Sendable {
  /// So much money is lacking.
  case moneyShort(Money)
  /// The debt is not there, or no more.
  case debtGone(String)
  /// The debt is not borrowed again any more.
  case notRenewable(String)
  /// The thing to sell is gone.
  case assetGone(String)
  /// Less than that is in the saving.
  case savingShort(String, balance: Money)
  /// No household can list more debts.
  case tooManyDebts
}
