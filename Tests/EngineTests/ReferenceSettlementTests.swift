import Engine
import Testing

/// The engine against a plain second reckoning of the same definitions.
@Suite("Reference settlement") struct ReferenceSettlementTests {
  /// Seeds in runs, so that they are reckoned side by side.
  static let runs = (0..<10).map { UInt64($0 * 220)..<UInt64(($0 + 1) * 220) }

  @Test(arguments: runs, RepaymentStrategy.withoutLookAhead)
  func `every debt of every month agrees to the satang`(
    seeds: Range<UInt64>,
    strategy: RepaymentStrategy
  ) {
    for seed in seeds {
      let household = RandomHousehold.household(seed: seed)
      let reference = ReferenceSettlement(household, paying: strategy)
      let projection = Timeline(household).project(paying: strategy)
      if let difference = projection.difference(from: reference) {
        Issue.record("seed \(seed), \(strategy): \(difference)")
      }
    }
  }
}

extension Projection {
  /// The first month and debt in which the plan differs from the reference; nil when all agree.
  fileprivate func difference(from reference: ReferenceSettlement) -> String? {
    for month in 0..<horizon {
      for debt in 0..<debtCount {
        let (found, expected) = (self.debt(debt, in: month), reference.debtMonths[month][debt])
        if found != expected {
          return """
            month \(month), debt \(debt): \(found) instead of \(expected) \
            of \(reference.household.debts[debt])
            """
        }
      }
      if months[month] != reference.months[month] {
        return "month \(month): \(months[month]) instead of \(reference.months[month])"
      }
    }
    let free = (reference.owing.lastIndex(of: true) ?? -1) + 1
    let expected = free < horizon ? start.adding(months: free) : nil
    if debtFreeMonth == expected { return nil }
    return "free in \(free) of \(horizon), not \(String(describing: debtFreeMonth))"
  }
}
