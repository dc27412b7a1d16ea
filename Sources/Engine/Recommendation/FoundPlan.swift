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
