/// Where the money of one month comes from and where it goes, in sums that add up.
///
/// Opening + income + borrowed = living + required + extra + deposits + closing.
public struct MonthFlow: Hashable, Sendable {
  /// The month.
  public let month: YearMonth
  /// Cash at its start.
  public let opening: Money
  /// What comes in.
  public let income: Money
  /// What is borrowed.
  public let borrowed: Money
  /// Living costs that are paid.
  public let living: Money
  /// Payments that are asked for, as far as they are made, and fees of new loans.
  public let required: Money
  /// Payments beyond them.
  public let extra: Money
  /// Savings put by.
  public let deposits: Money
  /// Cash at its end.
  public let closing: Money
  /// Living costs that are not covered.
  public let shortfall: Money
  /// Payments that are asked for and not made.
  public let missed: Money

  /// All that is there to spend.
  public var available: Money { opening + income + borrowed }
  /// What living asks for, paid or not.
  public var livingAsked: Money { living + shortfall }
  /// What debts ask for, paid or not.
  public var requiredAsked: Money { required + missed }
  /// What is missing.
  public var short: Money { shortfall + missed }
}

extension Projection {
  /// Where the money of a month, counted from zero, comes from and goes; months must be kept.
  public func flow(in month: Int) -> MonthFlow {
    let record = months[month]
    let debts = (0..<debtCount).map { debt($0, in: month) }
    let extra = debts.reduce(Money.zero) { $0 + $1.extra }
    return MonthFlow(
      month: start.adding(months: month),
      opening: record.openingCash,
      income: record.income,
      borrowed: record.borrowed,
      living: record.living,
      required: record.debtPayments - extra,
      extra: extra,
      deposits: record.deposits,
      closing: record.cash,
      shortfall: record.shortfall,
      missed: missed(in: month)
    )
  }

  /// The first month of each of the first spells in which money does not reach, earliest first; may
  /// be empty.
  ///
  /// - Parameter count: How many at most.
  /// - Returns: Where their money comes from and goes.
  public func shortFlows(atMost count: Int) -> [MonthFlow] {
    shortSpells.prefix(count).map { flow(in: start.months(until: $0.from)) }
  }
}
