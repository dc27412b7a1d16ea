extension PlanSearch {
  /// Goes through the months of a plan once, and in each tries what the rule would not do.
  ///
  /// - Returns: Whether the plan got better.
  mutating func sweep(_ plan: inout RulePlan, _ grain: SearchGrain) -> Bool {
    let before = plan.totals
    var run = begin(plan)
    var saved = SavedRun(run, in: workspace.kept.bySearch)
    while run.settlement.month < run.settlement.timeline.horizon, budget > 0 {
      saved.save(run)
      if run.renewsNow {
        tryRenewals(of: &plan, from: saved)
        run = saved.restored()
      }
      let month = run.settlement.month
      run.step()
      guard hasChoice(in: month, after: run) else { continue }
      var trial = MonthTrial(
        saved: saved,
        decrees: workspace.decrees,
        month: month,
        overdraftLimit: plan.overdrawn,
        best: plan.totals,
        decree: workspace.decrees.decree(in: month),
        budget: budget,
        rolls: rolls,
        grain: grain
      )
      trial.tryEverything(after: run)
      budget = trial.budget
      plan.totals = trial.best
      run = saved.restored()
      run.step()
    }
    plan.decrees = Array(workspace.decrees.all)
    return plan.totals.isBetter(than: before)
  }

  /// Whether a month left money to decide about, and two debts to decide between.
  private func hasChoice(in month: Int, after run: RuleRun<TotalsOnly>) -> Bool {
    var live = 0
    for index in 0..<run.settlement.timeline.debtCount
    where run.settlement.debts[index].owed > 0 || run.extras[index] > 0 {
      live += 1
    }
    return run.spare > 0 && live >= 2
  }
}
