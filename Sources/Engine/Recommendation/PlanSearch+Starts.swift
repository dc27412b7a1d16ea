extension PlanSearch {
  /// The three cheapest distinct plans of the rule, over orders and ways to save up.
  mutating func cheapestStarts() -> [RulePlan] {
    var plans: [RulePlan] = []
    for order in orders() where isFresh || !isBrief {
      for choice in choices(order) {
        var plan = RulePlan(choice: choice, order: order)
        var run = begin(plan)
        if choice.eager != 0 { run.overdraftLimit = 0 }
        if let best { run.rival = best.totals.withinAQuarter }
        let isWhole = run.run() || run.settlement.month == workspace.pointers.horizon
        budget -= run.looked
        guard isWhole, !run.takesFood else { continue }
        plan.totals = run.settlement.totals
        plan.overdrawn = run.overdrawn
        plans.append(plan)
        offer(plan)
      }
    }
    return distinct(plans)
  }

  /// The cheapest one, the cheapest one that takes other renewals for granted, and then the next
  /// cheapest: plans that look ahead alike end alike.
  private func distinct(_ plans: [RulePlan]) -> [RulePlan] {
    var kept: [RulePlan] = []
    func keepBest(where isWanted: (RulePlan) -> Bool) {
      var best: RulePlan?
      for plan in plans where isWanted(plan) {
        if kept.contains(where: { $0.totals.isSame(as: plan.totals) }) { continue }
        if let one = best, !plan.totals.isBetter(than: one.totals) { continue }
        best = plan
      }
      if let best { kept.append(best) }
    }
    keepBest { _ in true }
    let outlook = kept.first?.choice.renewal
    keepBest { $0.choice.renewal != outlook }
    while kept.count < 3 {
      let count = kept.count
      keepBest { _ in true }
      if kept.count == count { break }
    }
    return kept
  }

  /// Ways to follow the rule in one order of debts; an empty order is that of each month's rates.
  private func choices(_ order: [Int]) -> [RuleChoice] {
    let terms = workspace.pointers.terms
    let savings: [RuleChoice.Saving] =
      terms.contains { $0.prepayment == .whole || $0.prepayment == .close }
      ? [.all, .first, .none] : [.all]
    let rolls = terms.contains { $0.rolloverPrincipal > 0 && $0.kind == .bullet }
    let patient = savings.flatMap { saving in
      (rolls ? RuleChoice.renewals : RuleChoice.renewals.suffix(1)).map { way in
        RuleChoice(
          saving: saving,
          borrowing: way.borrowing,
          renewal: way.renewal,
          guarded: guarded,
          hasFixedOrder: !order.isEmpty
        )
      }
    }
    let eager = terms.indices.filter { terms[$0].prepayment == .whole }.map { debt in
      RuleChoice(
        borrowing: .dearer,
        renewal: .none,
        eager: 1 << UInt64(debt),
        guarded: guarded,
        hasFixedOrder: !order.isEmpty
      )
    }
    return patient + eager
  }

  /// By marginal rate; each debt once in front and once last; debts that must be paid whole, and debts of equal
  /// rates, in exchanged places.
  private func orders() -> [[Int]] {
    let rates = workspace.ratesOnFirstDay()
    let terms = workspace.pointers.terms
    let byRate = rates.indices.sorted { (rates[$1], $0) < (rates[$0], $1) }
    var orders: [[Int]] = [[]]
    func add(_ order: [Int]) {
      if order != byRate, !orders.contains(order) { orders.append(order) }
    }
    for place in byRate.indices {
      var order = byRate
      order.insert(order.remove(at: place), at: 0)
      add(order)
    }
    for place in byRate.indices {
      var order = byRate
      order.append(order.remove(at: place))
      add(order)
    }
    for left in byRate.indices {
      for right in byRate.indices.dropFirst(left + 1) {
        let (first, second) = (byRate[left], byRate[right])
        let areWhole = terms[first].prepayment != .any && terms[second].prepayment != .any
        guard areWhole || rates[first] == rates[second] else { continue }
        var order = byRate
        order.swapAt(left, right)
        add(order)
      }
    }
    return Array(orders.prefix(24))
  }
}

extension PlanWorkspace {
  /// The marginal rate of each debt in the first month, ppm a year.
  func ratesOnFirstDay() -> [Int] {
    var run = start(RuleChoice(guarded: 0), keeping: TotalsOnly.self, in: .nowhere)
    return (0..<pointers.debtCount).map { run.settlement.marginalRate(of: $0) }
  }
}

extension PlanTotals {
  /// Sums that a plan must beat to cost at most a quarter more than this one.
  fileprivate var withinAQuarter: Self {
    var sums = self
    sums.interest += cost / 4 + 1
    return sums
  }

  /// Whether two plans come to the same.
  func isSame(as other: Self) -> Bool {
    !isBetter(than: other) && !other.isBetter(than: self)
  }
}
