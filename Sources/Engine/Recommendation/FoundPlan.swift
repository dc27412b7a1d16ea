/// A plan that the search found, told by what it does rather than by what comes of it.
struct FoundPlan {
  var choice: RuleChoice
  /// The fixed order of debts; empty without one.
  var order: [Int] = []
  /// Every exception, as ``Decrees/all`` has them; empty without any.
  var decrees: [Int] = []
  var totals: PlanTotals
}
