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
      let choice = workspace.bestChoice(buffer: buffer)
      if usual.totals.isBetter(than: choice.totals) {
        return Record.keepsMonths
          ? run(usual.strategy, keeping: Record.self, in: records) : usual.totals
      }
      guard Record.keepsMonths else { return choice.totals }
      var run = workspace.start(choice.choice, keeping: Record.self, in: records)
      _ = run.run(against: nil)
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
  /// The rule, and how it is followed best where debts roll over.
  func bestChoice(buffer: Int) -> (choice: RuleChoice, totals: PlanTotals) {
    let choice = RuleChoice(guarded: buffer)
    var best = (choice: choice, totals: totals(choice) ?? PlanTotals())
    if pointers.terms.contains(where: { $0.rolloverPrincipal > 0 }) {
      var other = choice
      other.renewal = .none
      if let sums = totals(other, against: best.totals) { best = (other, sums) }
    }
    return best
  }
}
