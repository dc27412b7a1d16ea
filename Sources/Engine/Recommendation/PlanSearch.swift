/// Finds a plan: the rule in several orders, and exceptions to it in single months by trial.
///
/// Works until a fixed count of months was looked at, so that the answer is the same on every
/// machine.
struct PlanSearch {
  let workspace: PlanWorkspace
  /// The cash below which no extra payment may push a later month.
  let guarded: Int
  /// Months that may still be looked at.
  var budget = 400_000
  /// The best plan so far; nil while none beats the rival.
  private(set) var best: RulePlan?
  /// A plan that must be beaten.
  let rival: PlanTotals

  /// Plans with less than this between them, in satang, count as equally cheap.
  static let smallestGain = 20
  /// How often the months of a plan are gone through at most.
  static let sweeps = 3

  init(_ workspace: PlanWorkspace, guarded: Int, rival: PlanTotals = .unbeaten) {
    self.workspace = workspace
    self.guarded = guarded
    self.rival = rival
  }

  /// Looks for the best plan.
  mutating func search() -> RulePlan? {
    workspace.setFloors()
    let starts = cheapestStarts()
    for start in starts {
      var plan = start
      plan.choice.hasDecrees = true
      tryPayoffs(of: &plan)
      for _ in 0..<Self.sweeps where sweep(&plan) {}
      offer(plan)
    }
    return best.flatMap { $0.totals.isBetter(than: rival) ? $0 : nil }
  }

  /// Takes a plan if it is better than the best so far.
  mutating func offer(_ plan: RulePlan) {
    if let best, !plan.totals.isBetter(than: best.totals) { return }
    best = plan
  }

  /// Stands before the first month of a plan that was found.
  func begin(_ plan: RulePlan) -> RuleRun<TotalsOnly> {
    workspace.prepare(plan)
    return workspace.start(plan.choice, keeping: TotalsOnly.self, in: .nowhere)
  }
}

extension PlanWorkspace {
  /// Lays down what each month must close with: extra payments may not take it below the buffer,
  /// or below what required payments alone leave.
  fileprivate func setFloors() {
    let minimum = timeline.project(paying: .minimum)
    for month in 0..<pointers.horizon {
      floors[month] = min(pointers.buffer, minimum.months[month].cash.satang)
    }
  }

  /// Follows a plan and keeps every month of it.
  ///
  /// Renewals are decided in a first run, which keeps no months and can try and take back.
  func follow(_ plan: RulePlan, recording records: RecordPointers) -> PlanTotals {
    prepare(plan)
    var trial = start(plan.choice, keeping: TotalsOnly.self, in: .nowhere)
    borrowed.update(repeating: Decrees.none, count: pointers.debtCount * pointers.horizon)
    _ = trial.run()
    var choice = plan.choice
    if !choice.hasDecrees { decrees.clear() }
    choice.hasDecrees = true
    decrees.renewals.update(from: borrowed, count: pointers.debtCount * pointers.horizon)
    var run = start(choice, keeping: EveryMonth.self, in: records)
    _ = run.run()
    return run.settlement.totals
  }

  /// Lays down the order and the exceptions of a plan.
  func prepare(_ plan: RulePlan) {
    for (place, debt) in plan.order.enumerated() { order[place] = debt }
    if plan.choice.hasDecrees {
      if plan.decrees.isEmpty {
        decrees.clear()
      } else {
        _ = decrees.all.update(from: plan.decrees)
      }
    }
  }
}
