extension Timeline {
  /// Whether the rule, or a plan that everyone teaches, meets every payment.
  var isPayable: Bool { payingPlan != nil }

  /// The first way found to meet every payment, of the plans that everyone teaches and of the rule.
  ///
  /// A way of the rule is followed only to the first payment that it misses. That a payment is met says
  /// nothing of what the plan costs.
  var payingPlan: FoundPlan? {
    if isBeyondReach { return nil }
    for strategy in [RepaymentStrategy.minimum, .highestRateFirst, .smallestBalanceFirst] {
      let totals = run(strategy, keeping: TotalsOnly.self, in: .nowhere)
      if totals.monthsShort == 0 { return FoundPlan(way: .usual(strategy), totals: totals) }
    }
    return withWorkspace { workspace in
      workspace.anyRule(guarding: buffer, against: Self.missesOne)
        .map { FoundPlan(way: .rule($0), totals: $0.totals) }
    }
  }

  /// Whether a way that met every payment of a household like this one meets every payment here.
  func isPaid(by plan: FoundPlan) -> Bool {
    switch plan.way {
    case .usual(let strategy):
      run(strategy, keeping: TotalsOnly.self, in: .nowhere).monthsShort == 0
    case .rule(let rule):
      withWorkspace { $0.isBetter(rule, than: Self.missesOne) }
    }
  }

  private static let missesOne = {
    var totals = PlanTotals()
    totals.monthsShort = 1
    return totals
  }()
}
