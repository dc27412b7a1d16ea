/// A plan that was found, told by what it does rather than by what comes of it.
struct FoundPlan {
  /// How the plan is followed.
  enum Way {
    /// One of the plans that everyone teaches.
    case usual(RepaymentStrategy)
    /// The rule with its exceptions.
    case rule(RulePlan)
  }

  var way: Way
  var totals: PlanTotals
}

/// A plan by the rule.
struct RulePlan {
  var choice: RuleChoice
  /// The fixed order of debts; empty without one.
  var order: [Int] = []
  /// Every exception, as ``Decrees/all`` has them; empty without any.
  var decrees: [Int] = []
  var totals = PlanTotals()
  /// How far months close below their floors, summed, satang.
  var overdrawn = 0
}

extension FoundPlan {
  /// The same plan, told to pay and renew before a month exactly what it did; from that month on
  /// it follows the rule.
  ///
  /// - Parameters:
  ///   - projection: What comes of the plan.
  ///   - month: The first month that is left to the rule and the plan's own exceptions.
  /// - Returns: The plan; one that everyone teaches is returned as it is.
  func keeping(_ projection: Projection, before month: Int) -> FoundPlan {
    guard case .rule(var rule) = way else { return self }
    let (horizon, debts) = (projection.months.count, projection.debtCount)
    rule.choice.hasDecrees = true
    if rule.decrees.isEmpty {
      let size = Decrees.size(horizon: horizon, debtCount: debts)
      rule.decrees = [Int](repeating: Decrees.none, count: size)
    }
    for earlier in 0..<month {
      for debt in 0..<debts {
        let places = Decrees.places(of: debt, in: earlier, horizon: horizon, debtCount: debts)
        let paid = projection.debt(debt, in: earlier)
        rule.decrees[places.amount] = max(0, paid.extra.satang)
        rule.decrees[places.renewal] = paid.borrowed.satang
      }
    }
    return FoundPlan(way: .rule(rule), totals: totals)
  }
}
