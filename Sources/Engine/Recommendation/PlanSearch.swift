/// Finds a plan: the rule in several orders, and exceptions to it in single months by trial.
///
/// Works until a fixed count of months was looked at, so that the answer is the same on every
/// machine.
struct PlanSearch {
  let workspace: PlanWorkspace
  /// The cash below which no extra payment may push a later month.
  let guarded: Int
  /// Months that may still be looked at.
  var budget: Int
  /// The months that could be looked at in all: the more debts, the more there is to try.
  private let work: Int
  /// Whether only a part of that is done.
  let isBrief: Bool
  /// The best plan so far; nil while none beats the rival.
  private(set) var best: RulePlan?
  /// A plan that must be beaten.
  let rival: PlanTotals

  /// Plans with less than this between them, in satang, count as equally cheap.
  static let smallestGain = 20
  /// How often the months of a plan are gone through in fine steps at most.
  static let sweeps = 3

  init(
    _ workspace: PlanWorkspace,
    guarded: Int,
    rival: PlanTotals = .unbeaten,
    share: Int = 1
  ) {
    self.workspace = workspace
    let debts = workspace.pointers.debtCount
    work = min(1_500_000, 56_000 * debts * debts) / share
    budget = work
    self.guarded = guarded
    self.rival = rival
    isBrief = share > 1
  }

  /// Whether most of the work is still to be done.
  var isFresh: Bool { budget > work / 2 }

  /// Looks for the best plan.
  mutating func search() -> RulePlan? {
    workspace.setFloors()
    var plans = cheapestStarts().map { start in
      var plan = start
      plan.choice.hasDecrees = true
      plan.decrees = noDecrees
      return plan
    }
    for index in plans.indices {
      anticipateRenewals(of: &plans[index])
      tryPayoffs(of: &plans[index])
      offer(plans[index])
    }
    plans.sort { $0.totals.isBetter(than: $1.totals) }
    for index in plans.indices { improve(&plans[index]) }
    // An eighth more, where the work is used up: some plans are only found by this.
    budget = max(budget, work / 8)
    if var plan = best, plan.choice.hasDecrees, holdBeforeRenewals(of: &plan) { improve(&plan) }
    return best.flatMap { $0.totals.isBetter(than: rival) ? $0 : nil }
  }

  /// Goes through the months of a plan, first in coarse steps and then in fine ones, as long as
  /// that helps.
  private mutating func improve(_ plan: inout RulePlan) {
    _ = sweep(&plan, .coarse)
    for _ in 0..<Self.sweeps {
      anticipateRenewals(of: &plan)
      guard sweep(&plan, .fine) else { break }
    }
    offer(plan)
  }

  /// Takes a plan if it is better than the best so far.
  mutating func offer(_ plan: RulePlan) {
    if let best, !plan.totals.isBetter(than: best.totals) { return }
    best = plan
  }

  /// Decrees without any exception.
  var noDecrees: [Int] { [Int](repeating: Decrees.none, count: workspace.decrees.all.count) }

  /// Stands before the first month of a plan that was found.
  func begin(_ plan: RulePlan) -> RuleRun<TotalsOnly> {
    workspace.prepare(plan)
    return workspace.start(plan.choice, keeping: TotalsOnly.self, in: .nowhere)
  }
}

extension PlanWorkspace {
  /// Lays down what each month must close with: extra payments may not take it below the buffer,
  /// or below what required payments alone leave.
  func setFloors() {
    timeline.closeMonths(paying: .minimum, until: pointers.horizon) { month, cash in
      floors[month] = min(pointers.buffer, cash)
    }
  }

  /// Follows a plan and keeps every month of it.
  func follow(_ plan: RulePlan, recording records: RecordPointers) -> PlanTotals {
    prepare(plan)
    var run = start(plan.choice, keeping: EveryMonth.self, in: records)
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
