import Engine

/// Money that moved when a month was decided, before anything else happened in it.
struct MoneyMoved: Hashable, Sendable {
  /// What was borrowed, as it is owed.
  var borrowed = Money.zero
  /// What older debts were cleared with.
  var paid = Money.zero
  /// What that cost: fees, and interest of months to come that is asked for at once.
  var charged = Money.zero
  /// What a lender kept of a loan, or what was bought with it.
  var spent = Money.zero
  /// What was taken out of savings.
  var withdrawn = Money.zero
}
