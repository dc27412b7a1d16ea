/// One change that would let a family meet every payment.
public enum Remedy: Hashable, Sendable {
  /// A debt falls due in another month of the year, 1 to 12.
  case moveDueMonth(debt: Int, month: Int)
  /// Money comes in once, in the first month.
  case lumpSum(Money)
  /// Living costs are less by so much every month.
  case spendLess(monthly: Money)
  /// More comes in every month.
  case earnMore(monthly: Money)
  /// A debt's rate is lowered, never to a rate above the lawful ceiling where that is known.
  case lowerRate(debt: Int, to: NominalAnnualRate)
  /// One of the household's own offers is taken up.
  case takeOffer(Int)
}

/// What would let a family meet every payment, where no plan does.
///
/// Debts and offers are named by their place in the household, from zero.
public struct Remedies: Hashable, Sendable {
  /// Months in which living costs alone, without any debt or deposit, do not fit.
  public let livingShortMonths: Int
  /// What living costs alone are short by, summed over the plan.
  public let livingShortage: Money
  /// Changes of which each alone is enough, in the order to offer them; may be empty.
  ///
  /// Every amount is the smallest that is enough, to a baht, and of a size that the family could
  /// bring about: no more at once than it could sell or earns in a quarter of a year, no more each
  /// month than it earns already, and no more less than half of what it spends.
  public let alone: [Remedy]
  /// Pairs of changes that are enough together, where none alone is; may be empty.
  ///
  /// The amount beside the first change is close to the smallest, not always the smallest itself.
  public let pairs: [[Remedy]]

  /// Whether living costs fit when there is no debt.
  public var livingFits: Bool { livingShortMonths == 0 }
}
