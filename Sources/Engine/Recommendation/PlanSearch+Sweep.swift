extension PlanSearch {
  /// Goes through the months of a plan once, and in each tries what the rule would not do.
  mutating func sweep(_ start: RulePlan) {
    var plan = start
    plan.choice.hasDecrees = true
    var run = begin(plan)
    var saved = SavedRun(run)
    defer { saved.discard() }
    let gapLimit = start.totals.bufferGap
    while run.settlement.month < run.settlement.timeline.horizon, budget > 0 {
      let month = run.settlement.month
      saved.save(run)
      run.step()
      guard hasChoice(in: month, after: run) else { continue }
      var trial = MonthTrial(
        saved: saved,
        decrees: workspace.decrees,
        month: month,
        gapLimit: gapLimit,
        best: plan.totals,
        budget: budget
      )
      trial.tryEverything(after: run)
      budget = trial.budget
      plan.totals = trial.best
      workspace.decrees.put(trial.decree, in: month)
      run = saved.restored()
      run.step()
    }
    plan.decrees = Array(workspace.decrees.all)
    offer(plan)
  }

  /// Whether a month left money to decide about, and two debts or a renewal to decide between.
  private func hasChoice(in month: Int, after run: RuleRun<TotalsOnly>) -> Bool {
    var live = 0
    for index in 0..<run.settlement.timeline.debtCount
    where run.settlement.debts[index].owed > 0 || run.extras[index] > 0 {
      live += 1
    }
    return run.spare > 0 && live >= 2
  }
}
