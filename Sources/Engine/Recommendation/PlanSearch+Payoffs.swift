extension PlanSearch {
  /// Tries other months for what is paid off in one sum: contracts closed when their discount
  /// grows, or never; debts that must be cleared whole saved up for against the order.
  mutating func tryPayoffs(of plan: inout RulePlan) {
    let debts = (0..<workspace.pointers.debtCount).filter {
      workspace.pointers.terms[$0].prepayment == .whole
        || workspace.pointers.terms[$0].prepayment == .close
    }
    for debt in debts { appoint(debt, in: &plan) }
    for (place, debt) in debts.enumerated() {
      for other in debts.dropFirst(place + 1) { appoint(debt, and: other, in: &plan) }
    }
    if debts.count > 1 { for debt in debts { appoint(debt, in: &plan) } }
  }

  /// Tries every two months of the first year for clearing two debts.
  private mutating func appoint(_ debt: Int, and other: Int, in plan: inout RulePlan) {
    for month in 0..<12 {
      for otherMonth in 0..<12 where isFresh {
        workspace.prepare(plan)
        workspace.decrees.appointments[debt] = month
        workspace.decrees.appointments[other] = otherMonth
        keepIfBetter(&plan)
      }
    }
  }

  /// Tries every month for clearing one debt.
  private mutating func appoint(_ debt: Int, in plan: inout RulePlan) {
    let horizon = workspace.pointers.horizon
    for month in Array(0..<min(48, horizon)) + [horizon] where isFresh {
      workspace.prepare(plan)
      workspace.decrees.appointments[debt] = month
      keepIfBetter(&plan)
    }
  }

  /// Runs a plan with the exceptions that are laid down, and keeps them when it is better.
  @discardableResult
  mutating func keepIfBetter(_ plan: inout RulePlan) -> Bool {
    var run = workspace.start(plan.choice, keeping: TotalsOnly.self, in: .nowhere)
    run.rival = plan.totals
    run.overdraftLimit = plan.overdrawn
    let isBetter = run.run()
    budget -= run.looked
    guard isBetter else { return false }
    plan.decrees = Array(workspace.decrees.all)
    plan.totals = run.settlement.totals
    return true
  }
}
