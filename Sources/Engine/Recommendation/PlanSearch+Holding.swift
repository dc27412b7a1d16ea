extension PlanSearch {
  /// How many months before a renewal money may be held at most.
  private static let longestHold = 6

  /// Tries to hold all spare money through the months before each renewal: what is not prepaid to a
  /// cheaper debt need not be borrowed again from a dearer one.
  ///
  /// One month alone does not show it, since the rule would prepay in the next.
  ///
  /// - Returns: Whether the plan got better.
  mutating func holdBeforeRenewals(of plan: inout RulePlan) -> Bool {
    guard rolls else { return false }
    let before = plan.totals
    for renewal in monthsOfRenewals(of: plan) {
      for months in 1...Self.longestHold where budget > 0 && months <= renewal {
        hold(~0, from: renewal - months, until: renewal, in: &plan)
        hold(cheap, from: renewal - months, until: renewal, in: &plan)
      }
    }
    return plan.totals.isBetter(than: before)
  }

  /// Tries to pay nothing extra to some debts, one bit each.
  private mutating func hold(
    _ debts: UInt64,
    from first: Int,
    until renewal: Int,
    in plan: inout RulePlan
  ) {
    workspace.prepare(plan)
    for month in first..<renewal { workspace.decrees.put(MonthDecree(held: debts), in: month) }
    keepIfBetter(&plan)
  }

  /// Debts that are not borrowed again.
  private var cheap: UInt64 {
    let terms = workspace.pointers.terms
    return terms.indices.reduce(0) {
      terms[$1].kind == .bullet && terms[$1].rolloverPrincipal > 0 ? $0 : $0 | 1 << UInt64($1)
    }
  }

  /// The months in which a plan borrows again.
  private mutating func monthsOfRenewals(of plan: RulePlan) -> [Int] {
    let debts = workspace.pointers.debtCount
    let amounts = renewals(of: plan)
    return (0..<workspace.pointers.horizon).filter { month in
      (0..<debts).contains { amounts[month * debts + $0] > 0 }
    }
  }
}
