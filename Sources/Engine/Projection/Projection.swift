/// The sums of a plan over its horizon, in satang and counts.
struct PlanTotals {
  var interest = 0
  var penalties = 0
  var discounts = 0
  var fees = 0
  var shortfall = 0
  var missed = 0
  var missedPayments = 0
  var shortfallMonths = 0
  var monthsShort = 0
  var bufferMonths = 0
  /// How far months closed below the buffer, summed over them.
  var bufferGap = 0
  var skippedDeposits = 0
  var lastOwingMonth = -1
  var cashAtHorizon = 0
  var savingsAtHorizon = 0
  var debtAtHorizon = 0
  /// Whether a new loan could not do what the plan took it for, so that the plan does not count.
  var isBroken = false

  /// Interest, penalties and fees, less discounts.
  var cost: Int { interest - discounts + penalties + fees }

  /// Whether these are the sums of a plan that comes first in the order of plans.
  func isBetter(than other: Self) -> Bool {
    if isBroken != other.isBroken { return other.isBroken }
    if monthsShort != other.monthsShort { return monthsShort < other.monthsShort }
    let (short, otherShort) = (shortfall + missed, other.shortfall + other.missed)
    if short != otherShort { return short < otherShort }
    if cost != other.cost { return cost < other.cost }
    return lastOwingMonth < other.lastOwingMonth
  }
}

/// What becomes of a household that follows one strategy to the horizon.
public struct Projection: Sendable {
  /// The strategy that was followed.
  public let strategy: RepaymentStrategy
  /// The plan's first month.
  public let start: YearMonth
  /// How many months were projected.
  public let horizon: Int
  /// One element a month, first month first; empty when only totals were asked for.
  public internal(set) var months: [MonthRecord] = []
  /// How many debts there are.
  public let debtCount: Int
  var debtMonths: [DebtMonth] = []
  var totals = PlanTotals()

  init(strategy: RepaymentStrategy, timeline: Timeline) {
    self.strategy = strategy
    start = timeline.start
    horizon = timeline.horizon
    debtCount = timeline.terms.count
  }

  /// What a month did to a debt, both as indices from zero.
  public func debt(_ index: Int, in month: Int) -> DebtMonth {
    debtMonths[month * debtCount + index]
  }

  /// No living cost and no required payment went uncovered.
  public var isFeasible: Bool { totals.monthsShort == 0 }
  /// Months with a living cost or a required payment uncovered.
  public var monthsShort: Int { totals.monthsShort }
  /// How many required payments could not be made in full, counted by debt and month.
  public var missedPayments: Int { totals.missedPayments }
  /// Months in which living costs could not be covered.
  public var shortfallMonths: Int { totals.shortfallMonths }
  /// Months that closed with less than the buffer.
  public var bufferMonths: Int { totals.bufferMonths }
  /// Living costs and required payments uncovered, summed over the months.
  public var sumShort: Money { Money(satang: totals.shortfall + totals.missed) }
  /// Saving promised and skipped, summed over the months.
  public var skippedDeposits: Money { Money(satang: totals.skippedDeposits) }
  /// Interest charged within the horizon, paid or not, less discounts for closing early.
  public var totalInterest: Money { Money(satang: totals.interest - totals.discounts) }
  /// Interest forgiven for closing contracts early, already taken off ``totalInterest``.
  public var totalDiscount: Money { Money(satang: totals.discounts) }
  /// Penalties charged within the horizon.
  public var totalPenalty: Money { Money(satang: totals.penalties) }
  /// What the debts cost over the horizon: interest, penalties and fees.
  public var cost: Money { Money(satang: totals.cost) }
  /// Fees of new loans.
  public var totalFees: Money { Money(satang: totals.fees) }
  /// Cash at the end of the horizon.
  public var cashAtHorizon: Money { Money(satang: totals.cashAtHorizon) }
  /// Savings at the end of the horizon.
  public var savingsAtHorizon: Money { Money(satang: totals.savingsAtHorizon) }
  /// Debt left at the end of the horizon.
  public var debtAtHorizon: Money { Money(satang: totals.debtAtHorizon) }

  /// The month at whose end nothing is owed any more and nothing will be borrowed again; nil when
  /// not within the horizon.
  public var debtFreeMonth: YearMonth? {
    let index = totals.lastOwingMonth + 1
    return index < horizon ? start.adding(months: index) : nil
  }
}

extension Projection {
  /// Whether this plan comes before another in the order of plans.
  ///
  /// Fewest months short; then the smallest sum short; then the least cost; then the earlier
  /// debt-free month.
  public func isBetter(than other: Self) -> Bool {
    totals.isBetter(than: other.totals)
  }
}
