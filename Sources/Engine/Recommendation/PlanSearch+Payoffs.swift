extension PlanSearch {
  /// Tries other months for what is paid off in one sum: contracts closed only when their discount
  /// grows, or never; debts that must be cleared whole saved up for against the order.
  mutating func tryPayoffs(of plan: inout RulePlan) {
    for debt in 0..<workspace.pointers.debtCount {
      switch workspace.pointers.terms[debt].prepayment {
      case .close: deferClosing(of: debt, in: &plan)
      case .whole: saveUpSooner(for: debt, in: &plan)
      case .any, .none: break
      }
    }
  }

  private mutating func deferClosing(of debt: Int, in plan: inout RulePlan) {
    let timeline = workspace.pointers
    for month in timeline.monthsOfGrowingDiscount(of: debt) + [timeline.horizon] {
      workspace.prepare(plan)
      workspace.decrees.holds[debt] = month
      keepIfBetter(&plan)
    }
  }

  /// Pays nothing extra for some months and then clears a debt, sooner than the plan does.
  private mutating func saveUpSooner(for debt: Int, in plan: inout RulePlan) {
    let last = min(24, clearingMonth(of: debt, in: plan))
    for month in 0..<last where isFresh {
      for held in [0, 1, 2, 4, 8] where held <= month {
        workspace.prepare(plan)
        for earlier in month - held..<month {
          workspace.decrees.put(MonthDecree(holdsAll: true), in: earlier)
        }
        workspace.decrees.put(MonthDecree(debt: debt, amount: largestAmount), in: month)
        if keepIfBetter(&plan) { return }
      }
    }
  }

  /// The month in which a plan clears a debt, or the horizon.
  private mutating func clearingMonth(of debt: Int, in plan: RulePlan) -> Int {
    var run = begin(plan)
    while run.settlement.month < workspace.pointers.horizon, run.settlement.debts[debt].owed > 0 {
      run.step()
    }
    budget -= run.looked
    return run.settlement.month
  }

  /// Runs a plan with the exceptions that are laid down, and keeps them when it is better.
  @discardableResult
  private mutating func keepIfBetter(_ plan: inout RulePlan) -> Bool {
    let laidDown = Array(workspace.decrees.all)
    var run = workspace.start(plan.choice, keeping: TotalsOnly.self, in: .nowhere)
    run.rival = plan.totals
    run.overdraftLimit = plan.overdrawn
    let isBetter = run.run()
    budget -= run.looked
    guard isBetter else { return false }
    plan.decrees = laidDown
    plan.totals = run.settlement.totals
    return true
  }
}

extension TimelinePointers {
  /// The months from which closing a contract saves a larger share of the interest to come.
  fileprivate func monthsOfGrowingDiscount(of debt: Int) -> [Int] {
    guard terms[debt].kind == .carried else { return [] }
    let first = terms[debt].carriedOffset
    let rows = carried[first..<first + terms[debt].carriedCount]
    let shares = rows.map { $0.interestAfter > 0 ? $0.discount * 100 / $0.interestAfter : 0 }
    return shares.indices.dropFirst().filter { shares[$0] > shares[$0 - 1] + 1 }
  }
}
