/// What one month of a plan did with the family's money.
public struct MonthRecord: Hashable, Sendable {
  /// Cash at the start of the month.
  public var openingCash = Money.zero
  /// Money that came in, dividends paid out included.
  public var income = Money.zero
  /// Money borrowed anew.
  public var borrowed = Money.zero
  /// Living costs that were paid.
  public var living = Money.zero
  /// Living costs that cash could not cover.
  public var shortfall = Money.zero
  /// Saving put by.
  public var deposits = Money.zero
  /// Saving promised and skipped.
  public var skippedDeposits = Money.zero
  /// Payments on debts, required and extra.
  public var debtPayments = Money.zero
  /// Cash above the buffer that is kept for payments to come; zero in plans that keep none.
  public var reserve = Money.zero
  /// Cash at the end of the month.
  public var cash = Money.zero
  /// Savings at the end of the month.
  public var savings = Money.zero
}

/// What one month did to one debt.
public struct DebtMonth: Hashable, Sendable {
  /// What was owed at the start: principal, interest and penalty.
  public var opening = Money.zero
  /// Interest charged, before any discount for closing early.
  public var interest = Money.zero
  /// Penalty charged.
  public var penalty = Money.zero
  /// Borrowed anew.
  public var borrowed = Money.zero
  /// What borrowing it cost at once, part of what was paid.
  public var fee = Money.zero
  /// What had to be paid.
  public var required = Money.zero
  /// What was paid, extra payments included.
  public var paid = Money.zero
  /// What had to be paid and was not.
  public var missed = Money.zero
  /// Interest forgiven for closing early.
  public var discounted = Money.zero
  /// What is owed at the end.
  public var closing = Money.zero

  /// What was paid beyond what was required.
  public var extra: Money { paid - (required - missed) - fee }
}
