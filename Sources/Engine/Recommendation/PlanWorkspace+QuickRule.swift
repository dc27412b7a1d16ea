extension PlanWorkspace {
  /// The rule as it is followed best, in a few ways that are worth a run each.
  func bestRule(
    guarding guarded: Int,
    against rival: PlanTotals,
    tryingOrders: Bool = true
  ) -> RulePlan? {
    var quick = QuickSearch(workspace: self, guarded: guarded, rival: rival)
    quick.search(tryingOrders: tryingOrders)
    return quick.best
  }

  /// The first of the same ways that is better than a plan.
  func anyRule(guarding guarded: Int, against rival: PlanTotals) -> RulePlan? {
    var quick = QuickSearch(workspace: self, guarded: guarded, rival: rival)
    quick.isContentWithFirst = true
    quick.search(tryingOrders: true)
    return quick.best
  }

  /// Of the same ways the one that lacks least to meet every payment; one that meets them all lacks
  /// nothing.
  ///
  /// - Parameters:
  ///   - guarded: Cash below which no extra payment may push a later month, satang.
  ///   - lack: How much is lacking where a way is short, in any unit.
  /// - Returns: The way.
  func nearestRule(guarding guarded: Int, lack: @escaping (FirstShortage) -> Int) -> RulePlan? {
    var quick = QuickSearch(workspace: self, guarded: guarded, rival: .missingOne)
    quick.isContentWithFirst = true
    quick.lack = lack
    quick.search(tryingOrders: true)
    return quick.best ?? quick.nearest?.plan
  }

  /// The first month that the rule leaves short, followed in a way that was found before; nil where
  /// it meets every payment.
  func firstShortage(of plan: RulePlan) -> FirstShortage? {
    if plan.choice.saving == .soonest { setFloors() }
    prepare(plan)
    var run = start(plan.choice, against: .missingOne)
    return run.run() ? nil : run.firstShortage
  }

  fileprivate func start(_ choice: RuleChoice, against rival: PlanTotals) -> RuleRun<TotalsOnly> {
    var run = start(choice, keeping: TotalsOnly.self, in: .nowhere)
    run.rival = rival
    if choice.saving == .soonest { run.overdraftLimit = 0 }
    return run
  }
}

/// Follows the rule in a few ways, and in more where those leave a household in trouble.
private struct QuickSearch {
  let workspace: PlanWorkspace
  let guarded: Int
  /// A plan that must be beaten.
  let rival: PlanTotals
  /// Whether any better plan will do, so that none is looked for after the first.
  var isContentWithFirst = false
  private(set) var best: RulePlan?
  /// How much is lacking where a way is short; nil where nobody asks.
  var lack: ((FirstShortage) -> Int)?
  /// The way that lacks least, and how much; reckoned only where it is asked for.
  private(set) var nearest: (plan: RulePlan, lack: Int)?
  /// The fixed orders that were followed.
  private var tried: Set<[Int]> = []
  /// Whether the last run kept money back to clear a debt with it.
  private var savedUp = false
  /// Whether a run waited longer to clear a debt than until there was the money.
  private var waited = false

  init(workspace: PlanWorkspace, guarded: Int, rival: PlanTotals) {
    self.workspace = workspace
    self.guarded = guarded
    self.rival = rival
  }

  mutating func search(tryingOrders: Bool) {
    for way in ways { trySavings(way) }
    guard tryingOrders else { return }
    let (first, last) = orders
    if workspace.pointers.terms.contains(where: { $0.prepayment == .whole }) { follow(first) }
    if waited { insist() }
    guard isInTrouble else { return }
    follow(first)
    follow(last)
  }

  private mutating func follow(_ orders: [[Int]]) {
    for order in orders where tried.insert(order).inserted {
      for way in ways { follow(choice(way, hasFixedOrder: true), order: order) }
    }
  }

  /// By marginal rate, the larger of equally dear debts first, but for one debt in front or last.
  private var orders: (first: [[Int]], last: [[Int]]) {
    let rates = workspace.ratesOnFirstDay()
    let owed = workspace.timeline.opening.map(\.owed)
    let byRate = rates.indices.sorted { (rates[$1], owed[$1], $0) < (rates[$0], owed[$0], $1) }
    let hasTies = zip(byRate, byRate.dropFirst()).contains { rates[$0] == rates[$1] }
    return (
      byRate.dropFirst(hasTies ? 0 : 1).map { debt in [debt] + byRate.filter { $0 != debt } },
      byRate.dropLast().map { debt in byRate.filter { $0 != debt } + [debt] }
    )
  }

  /// Saves up for all debts that must be cleared whole; where that kept money back, for the first
  /// of them and for none.
  private mutating func trySavings(_ way: Way) {
    var choice = choice(way)
    follow(choice)
    guard savedUp else { return }
    for saving in mustBeClearedWhole > 1 ? [RuleChoice.Saving.first, .none] : [.none] {
      choice.saving = saving
      follow(choice)
    }
  }

  /// Clears what must be cleared whole as soon as there is the money, where no month bears that by
  /// required payments alone.
  private mutating func insist() {
    workspace.setFloors()
    for way in ways {
      var choice = choice(way)
      choice.saving = .soonest
      choice.eager = wholeOnly
      follow(choice)
    }
  }

  private var wholeOnly: UInt64 {
    let terms = workspace.pointers.terms
    return terms.indices.reduce(0) { terms[$1].prepayment == .whole ? $0 | 1 << UInt64($1) : $0 }
  }

  private mutating func follow(_ choice: RuleChoice, order: [Int] = []) {
    if isContentWithFirst, best != nil { return }
    var plan = RulePlan(choice: choice, order: order)
    workspace.prepare(plan)
    var run = workspace.start(choice, against: best?.totals ?? rival)
    let isBetter = run.run()
    savedUp = run.hasSavedUp
    if run.canClearSooner { waited = true }
    guard isBetter else {
      if let lack { note(plan, lacking: lack(run.firstShortage)) }
      return
    }
    plan.totals = run.settlement.totals
    best = plan
  }

  private mutating func note(_ plan: RulePlan, lacking lack: Int) {
    if lack < nearest?.lack ?? .max { nearest = (plan, lack) }
  }

  private typealias Way = (borrowing: RuleChoice.Borrowing, renewal: RuleChoice.Renewal)

  /// The ways to deal with renewals that are worth a run each.
  private var ways: ArraySlice<Way> {
    let rolls = workspace.pointers.terms.contains { $0.kind == .bullet && $0.rolloverPrincipal > 0 }
    return rolls ? RuleChoice.renewals.prefix(2) : RuleChoice.renewals.suffix(1)
  }

  private func choice(_ way: Way, hasFixedOrder: Bool = false) -> RuleChoice {
    RuleChoice(
      borrowing: way.borrowing,
      renewal: way.renewal,
      guarded: guarded,
      hasFixedOrder: hasFixedOrder
    )
  }

  private var mustBeClearedWhole: Int {
    workspace.pointers.terms.count { $0.prepayment == .whole || $0.prepayment == .close }
  }

  /// Whether payments are missed that may not have to be, or debts are left in the end.
  private var isInTrouble: Bool {
    let totals = best?.totals ?? rival
    return totals.monthsShort > 0
      ? !workspace.timeline.isBeyondReach : totals.debtAtHorizon > 0
  }
}

extension RuleRun {
  /// Where a run ended that had to miss nothing.
  fileprivate var firstShortage: FirstShortage {
    FirstShortage(
      month: max(0, settlement.month - 1),
      amount: settlement.totals.shortfall + settlement.totals.missed + overdrawn
    )
  }
}
