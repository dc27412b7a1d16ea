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
    projection(of: bestPlan(search))
  }

  /// The sums of the recommended plan, without any allocation for its months.
  public func recommendedTotals(search: SearchDepth) -> Projection {
    var projection = Projection(strategy: .recommended, timeline: self)
    projection.totals = bestPlan(search).totals
    return projection
  }

  /// Follows a plan that was found, and keeps every month of it.
  func projection(of plan: FoundPlan) -> Projection {
    var projection = Projection(strategy: .recommended, timeline: self)
    var months = [MonthRecord](repeating: MonthRecord(), count: horizon)
    var debtMonths = [DebtMonth](repeating: DebtMonth(), count: horizon * terms.count)
    months.withUnsafeMutableBufferPointer { months in
      debtMonths.withUnsafeMutableBufferPointer { debts in
        let records = RecordPointers(months: months, debts: debts)
        projection.totals = follow(plan, recording: records)
      }
    }
    projection.months = months
    projection.debtMonths = debtMonths
    return projection
  }

  private func follow(_ plan: FoundPlan, recording records: RecordPointers) -> PlanTotals {
    switch plan.way {
    case .usual(let strategy): run(strategy, keeping: EveryMonth.self, in: records)
    case .rule(let plan):
      withWorkspace { workspace in
        workspace.follow(plan, recording: records)
      }
    }
  }

  /// The best plan of the rule or its search, or of those that everyone teaches.
  func bestPlan(_ search: SearchDepth) -> FoundPlan {
    let usual = bestUsualPlan()
    return bestRule(search, against: usual.totals) ?? usual
  }

  /// The best plan of the rule or its search; nil when it is no better than the one to beat.
  ///
  /// The buffer is held ahead of time; only where a plan that breaks it would come first in the
  /// order of plans, the look ahead may use it too, as required payments may.
  func bestRule(_ search: SearchDepth, against rival: PlanTotals) -> FoundPlan? {
    withWorkspace { workspace in
      let plan =
        workspace.bestPlan(search, guarding: buffer, against: rival)
        ?? (buffer > 0 && rival.monthsShort == 0
          ? workspace.bestPlan(search, guarding: 0, against: rival) : nil)
      return plan.map { FoundPlan(way: .rule($0), totals: $0.totals) }
    }
  }

  /// The best of the plans that everyone teaches.
  private func bestUsualPlan() -> FoundPlan {
    let plans = [RepaymentStrategy.highestRateFirst, .smallestBalanceFirst, .minimum].map {
      FoundPlan(way: .usual($0), totals: run($0, keeping: TotalsOnly.self, in: .nowhere))
    }
    return plans.dropFirst().reduce(plans[0]) { $1.totals.isBetter(than: $0.totals) ? $1 : $0 }
  }

  func withWorkspace<Result>(_ body: (PlanWorkspace) -> Result) -> Result {
    withPointers { pointers in
      withCopy(of: opening, times: PlanWorkspace.copies.debts) { states in
        withCopy(of: savings, times: PlanWorkspace.copies.savings) { savings in
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
  fileprivate func bestPlan(
    _ search: SearchDepth,
    guarding guarded: Int,
    against rival: PlanTotals
  ) -> RulePlan? {
    switch search {
    case .fast: return bestRule(guarding: guarded, against: rival)
    case .full:
      var search = PlanSearch(self, guarded: guarded, rival: rival)
      return search.search()
    }
  }

  /// The rule as it is followed best where debts roll over.
  private func bestRule(guarding guarded: Int, against rival: PlanTotals) -> RulePlan? {
    let rolls = pointers.terms.contains { $0.kind == .bullet && $0.rolloverPrincipal > 0 }
    var best: RulePlan?
    for way in rolls ? RuleChoice.renewals.prefix(2) : RuleChoice.renewals.suffix(1) {
      let choice = RuleChoice(borrowing: way.borrowing, renewal: way.renewal, guarded: guarded)
      if let sums = totals(choice, against: best?.totals ?? rival) {
        best = RulePlan(choice: choice, totals: sums)
      }
    }
    return best
  }
}
