extension PlanWorkspace {
  /// The rule as it is followed best where debts roll over, or must be cleared whole.
  func bestRule(guarding guarded: Int, against rival: PlanTotals) -> RulePlan? {
    var best: RulePlan?
    for choice in quickChoices(guarding: guarded) {
      for order in choice.hasFixedOrder ? ordersWithEachInFront() : [[]] {
        var plan = RulePlan(choice: choice, order: order)
        prepare(plan)
        guard let sums = totals(choice, against: best?.totals ?? rival) else { continue }
        plan.totals = sums
        best = plan
      }
    }
    return best
  }

  /// The ways to follow the rule that are worth a run each.
  private func quickChoices(guarding guarded: Int) -> [RuleChoice] {
    let rolls = pointers.terms.contains { $0.kind == .bullet && $0.rolloverPrincipal > 0 }
    let isWhole = pointers.terms.contains { $0.prepayment == .whole }
    return (rolls ? RuleChoice.renewals.prefix(2) : RuleChoice.renewals.suffix(1)).flatMap { way in
      let all = RuleChoice(borrowing: way.borrowing, renewal: way.renewal, guarded: guarded)
      guard isWhole else { return [all] }
      var (first, none, ordered) = (all, all, all)
      first.saving = .first
      none.saving = .none
      ordered.hasFixedOrder = true
      return [all, first, none, ordered]
    }
  }

  /// By marginal rate, the larger of equally dear debts first, but for one debt in front.
  private func ordersWithEachInFront() -> [[Int]] {
    let rates = ratesOnFirstDay()
    let owed = timeline.opening.map(\.owed)
    let byRate = rates.indices.sorted { (rates[$1], owed[$1], $0) < (rates[$0], owed[$0], $1) }
    return byRate.dropFirst().map { debt in [debt] + byRate.filter { $0 != debt } }
  }
}
