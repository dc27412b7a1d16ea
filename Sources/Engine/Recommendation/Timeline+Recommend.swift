extension Timeline {
  /// The plan that pays the dearest debt with every baht that no coming payment needs, month by
  /// month.
  ///
  /// In the order of plans it is never worse than ``RepaymentStrategy/minimum``,
  /// ``RepaymentStrategy/smallestBalanceFirst`` and ``RepaymentStrategy/highestRateFirst``: where
  /// the rule is, the plan follows the best of them.
  ///
  /// - Parameter search: How hard the plan is searched for.
  /// - Returns: The plan, with every month.
  public func recommend(search: SearchDepth) -> Projection {
    var projection = Projection(strategy: .recommended, timeline: self)
    var months = [MonthRecord](repeating: MonthRecord(), count: horizon)
    var debtMonths = [DebtMonth](repeating: DebtMonth(), count: horizon * terms.count)
    months.withUnsafeMutableBufferPointer { months in
      debtMonths.withUnsafeMutableBufferPointer { debts in
        let records = RecordPointers(months: months, debts: debts)
        projection.totals = recommend(search, keeping: EveryMonth.self, in: records)
      }
    }
    projection.months = months
    projection.debtMonths = debtMonths
    return projection
  }

  /// The sums of the recommended plan, without any allocation for its months.
  public func recommendedTotals(search: SearchDepth) -> Projection {
    var projection = Projection(strategy: .recommended, timeline: self)
    projection.totals = recommend(search, keeping: TotalsOnly.self, in: .nowhere)
    return projection
  }

  private func recommend<Record: SettlementRecord>(
    _ search: SearchDepth,
    keeping: Record.Type,
    in records: RecordPointers
  ) -> PlanTotals {
    let usual = bestUsualPlan()
    return withWorkspace { workspace in
      guard let plan = workspace.bestPlan(search, buffer: buffer, against: usual.totals) else {
        return Record.keepsMonths
          ? run(usual.strategy, keeping: Record.self, in: records) : usual.totals
      }
      guard Record.keepsMonths else { return plan.totals }
      workspace.prepare(plan)
      var run = workspace.start(plan.choice, keeping: Record.self, in: records)
      _ = run.run()
      return run.settlement.totals
    }
  }

  /// The best of the plans that everyone teaches.
  private func bestUsualPlan() -> (strategy: RepaymentStrategy, totals: PlanTotals) {
    var best = RepaymentStrategy.highestRateFirst
    var totals = run(best, keeping: TotalsOnly.self, in: .nowhere)
    for strategy in [RepaymentStrategy.smallestBalanceFirst, .minimum] {
      let other = run(strategy, keeping: TotalsOnly.self, in: .nowhere)
      if other.isBetter(than: totals) { (best, totals) = (strategy, other) }
    }
    return (best, totals)
  }

  private func withWorkspace<Result>(_ body: (PlanWorkspace) -> Result) -> Result {
    withPointers { pointers in
      withCopy(of: opening + opening) { states in
        withCopy(of: savings) { savings in
          let size = PlanWorkspace.size(horizon: horizon, debtCount: terms.count)
          return withUnsafeTemporaryAllocation(of: Int.self, capacity: size + 1) { numbers in
            guard let first = numbers.baseAddress else { preconditionFailure("never empty") }
            return body(
              PlanWorkspace(
                timeline: self,
                pointers: pointers,
                states: states,
                savings: savings,
                numbers: first
              )
            )
          }
        }
      }
    }
  }
}

extension PlanWorkspace {
  /// The best plan that the search finds; nil when it is no better than the one to beat.
  ///
  /// The buffer is held ahead of time; only where a plan that breaks it would come first in the
  /// order of plans, the look ahead may use it too, as required payments may.
  func bestPlan(_ search: SearchDepth, buffer: Int, against rival: PlanTotals) -> FoundPlan? {
    if let plan = bestPlan(search, guarding: buffer, against: rival) { return plan }
    guard buffer > 0, rival.monthsShort == 0 else { return nil }
    return bestPlan(search, guarding: 0, against: rival)
  }

  private func bestPlan(
    _ search: SearchDepth,
    guarding guarded: Int,
    against rival: PlanTotals
  ) -> FoundPlan? {
    switch search {
    case .fast: return bestRule(guarding: guarded, against: rival)
    case .full:
      var search = PlanSearch(self, guarded: guarded, rival: rival)
      return search.search()
    }
  }

  /// The rule as it is followed best where debts roll over.
  private func bestRule(guarding guarded: Int, against rival: PlanTotals) -> FoundPlan? {
    let choice = RuleChoice(guarded: guarded)
    var best = totals(choice, against: rival).map { FoundPlan(choice: choice, totals: $0) }
    if pointers.terms.contains(where: { $0.rolloverPrincipal > 0 }) {
      var other = choice
      other.renewal = .none
      if let sums = totals(other, against: best?.totals ?? rival) {
        best = FoundPlan(choice: other, totals: sums)
      }
    }
    return best
  }
}
