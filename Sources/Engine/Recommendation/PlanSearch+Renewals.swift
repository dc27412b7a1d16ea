extension PlanSearch {
  /// Tries to borrow more or less at the renewals of a month, each with the whole rest of the plan
  /// run by the rule.
  mutating func tryRenewals(
    of plan: inout RulePlan,
    from saved: SavedRun<TotalsOnly>
  ) {
    let start = saved.restored()
    let month = start.settlement.month
    for debt in 0..<start.settlement.timeline.debtCount where start.renewsNow(debt) {
      var trial = RenewalTrial(
        saved: saved,
        decrees: workspace.decrees,
        debt: debt,
        month: month,
        most: start.settlement.timeline.terms[debt].rolloverPrincipal,
        overdraftLimit: plan.overdrawn,
        best: plan.totals,
        amount: workspace.decrees.renewal(debt, in: month),
        budget: budget
      )
      trial.tryAmounts(around: borrowedByRule(debt, in: month, from: saved))
      budget = trial.budget
      plan.totals = trial.best
      workspace.decrees.renew(debt, in: month, borrowing: trial.amount)
    }
  }

  /// Tells the look ahead what the plan's own renewals borrow, as long as that helps.
  mutating func anticipateRenewals(of plan: inout RulePlan) {
    guard rolls else { return }
    for _ in 0..<3 where budget > 0 {
      var tried = plan
      tried.choice.renewal = .expected
      tried.expect(renewals(of: plan), in: workspace.decrees)
      guard run(&tried), tried.totals.isBetter(than: plan.totals) else { return }
      plan = tried
    }
  }

  /// Whether a debt may be borrowed again.
  var rolls: Bool {
    workspace.pointers.terms.contains { $0.kind == .bullet && $0.rolloverPrincipal > 0 }
  }

  /// What each renewal of a plan borrows, one element a month and debt.
  mutating func renewals(of plan: RulePlan) -> [Int] {
    let count = workspace.pointers.debtCount * workspace.pointers.horizon
    workspace.borrowed.update(repeating: Decrees.none, count: count)
    var run = begin(plan)
    _ = run.run()
    budget -= run.looked
    return Array(UnsafeBufferPointer(start: workspace.borrowed, count: count))
  }

  /// Runs a plan to its end, and notes what it comes to.
  ///
  /// - Returns: Whether it got there without closing months further below their floors.
  private mutating func run(_ plan: inout RulePlan) -> Bool {
    var run = begin(plan)
    run.overdraftLimit = plan.overdrawn
    let isWhole = run.run() || run.settlement.month == workspace.pointers.horizon
    budget -= run.looked
    plan.totals = run.settlement.totals
    plan.overdrawn = run.overdrawn
    return isWhole && !run.takesFood
  }

  private func borrowedByRule(_ debt: Int, in month: Int, from saved: SavedRun<TotalsOnly>) -> Int {
    var run = saved.restored()
    run.renew()
    return run.renewals[debt]
  }
}

extension RulePlan {
  /// Notes what renewals are expected to borrow.
  fileprivate mutating func expect(_ renewals: [Int], in memory: Decrees) {
    let first = memory.expected - memory.amounts
    decrees.replaceSubrange(first..<first + renewals.count, with: renewals)
  }
}

/// Tries of one renewal.
struct RenewalTrial {
  let saved: SavedRun<TotalsOnly>
  let decrees: Decrees
  let debt: Int
  let month: Int
  /// What was borrowed before.
  let most: Int
  /// How far months may close below their floors, summed.
  let overdraftLimit: Int
  /// The best plan so far, and what it borrows against the rule, or ``Decrees/none``.
  var best: PlanTotals
  var amount: Int
  /// Months that may still be looked at.
  var budget: Int

  /// Tries nothing, all and steps around what the rule borrows that get smaller and smaller.
  mutating func tryAmounts(around ruled: Int) {
    var center = ruled
    for tried in [0, most] where tried != ruled && attempt(tried) { center = tried }
    var step = max(10_000, most / 4 / 10_000 * 10_000)
    while step >= 10_000, budget > 0 {
      let better = [center - step, center + step].first { tried in
        tried >= 0 && tried <= most && attempt(tried)
      }
      if let better { center = better } else { step = step / 2 / 10_000 * 10_000 }
    }
  }

  /// Runs the rest of the plan with an amount, and keeps it when it is better.
  private mutating func attempt(_ tried: Int) -> Bool {
    decrees.renew(debt, in: month, borrowing: tried)
    defer { decrees.renew(debt, in: month, borrowing: amount) }
    var run = saved.restored()
    run.rival = best
    run.overdraftLimit = overdraftLimit
    let looked = run.looked
    let isBetter = run.run()
    budget -= run.looked - looked + 20
    let sums = run.settlement.totals
    guard isBetter,
      sums.monthsShort < best.monthsShort || best.cost - sums.cost > PlanSearch.smallestGain
    else { return false }
    (best, amount) = (sums, tried)
    return true
  }
}
