/// A choice that the household really has; the advisor weighs it.
public struct Offer: Hashable, Sendable {
  /// What kinds of choice there are.
  public enum Choice: Hashable, Sendable {
    /// Borrow anew to clear one or several debts.
    case refinance(Refinancing)
    /// Sell an asset, named as in the household.
    case sell(asset: String)
    /// Earn more.
    case earn(Recurrence)
    /// Spend less on an expense, named as in the household, each month it happens.
    case cut(expense: String, amount: Money)
    /// Move the due month of a debt to another month of the year, 1 to 12.
    case moveDueMonth(debt: String, month: Int)
    /// Have a debt's rate lowered.
    case lowerRate(debt: String, to: NominalAnnualRate)
    /// Agree on a payment holiday for a debt.
    case holiday(debt: String, PaymentHoliday)
  }

  /// What the family calls it.
  public var name: String
  /// What it is.
  public var choice: Choice

  /// A named choice.
  public init(name: String, choice: Choice) {
    self.name = name
    self.choice = choice
  }
}

/// A new loan that clears older ones.
public struct Refinancing: Hashable, Sendable {
  /// The debts that it may repay, by name; never empty.
  public var debts: [String]
  /// Who lends.
  public var lender: Lender
  /// The nominal rate of the new loan.
  public var rate: NominalAnnualRate
  /// Months in which the new loan is repaid in equal installments.
  public var termInMonths: Int
  /// The most that is lent.
  public var limit: Money
  /// What the new loan costs at once.
  public var fee: Money

  /// The terms of a refinancing loan.
  public init(
    debts: [String],
    lender: Lender,
    rate: NominalAnnualRate,
    termInMonths: Int,
    limit: Money,
    fee: Money = .zero
  ) {
    self.debts = debts
    self.lender = lender
    self.rate = rate
    self.termInMonths = termInMonths
    self.limit = limit
    self.fee = fee
  }
}
