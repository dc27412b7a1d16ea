extension Timeline {
  /// The plan that pays the dearest debt with every baht that no coming payment needs, month by
  /// month.
  ///
  /// In the order of plans it is never worse than ``RepaymentStrategy/minimum``,
  /// ``RepaymentStrategy/smallestBalanceFirst`` and ``RepaymentStrategy/highestRateFirst``: where
  /// the rule is, the plan follows the best of them.
  ///
  /// Where no plan meets every payment, a plan that takes food is no plan: at the end of every
  /// month at most as much of the living costs so far may have gone unpaid as when only required
  /// payments are made. That goes before the order of plans, for the plans that everyone teaches
  /// too: to clear a debt today and be hungry next month may come to fewer months short, and no
  /// careful friend would say it.
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

  /// The best plan of the rule or its search, or of those that everyone teaches, that takes no
  /// food.
  ///
  /// - Parameters:
  ///   - search: How hard it is searched for.
  ///   - share: Which part of the search's work is done: 1 is all of it, 4 a quarter; of the rule
  ///     alone anything but 1 leaves out other orders of debts.
  /// - Returns: The plan.
  func bestPlan(_ search: SearchDepth, share: Int = 1) -> FoundPlan {
    let usual = usualPlans()
    let best = usual.best()
    if best.totals.monthsShort == 0 {
      return bestRule(search, share: share, against: best.totals) ?? best
    }
    let hunger = usual.minimum.totals.shortfall == 0 ? nil : unpaidLiving(.minimum)
    let bearable = usual.best { takes($0, atMost: hunger) }
    let allowed = hunger ?? [Int](repeating: 0, count: horizon)
    return bestRule(search, share: share, against: bearable.totals, hunger: allowed) ?? bearable
  }

  /// The best plan of the rule or its search; nil when it is no better than the one to beat.
  ///
  /// The buffer is held ahead of time; only where a plan that breaks it would come first in the
  /// order of plans, the look ahead may use it too, as required payments may.
  ///
  /// - Parameters:
  ///   - search: How hard the plan is searched for.
  ///   - share: Which part of the search's work is done, as of ``bestPlan(_:share:)``.
  ///   - rival: The plan to beat.
  ///   - hunger: What living costs may have been left unpaid by the end of each month, satang; nil
  ///     for any sum.
  /// - Returns: The plan, or nil.
  func bestRule(
    _ search: SearchDepth,
    share: Int = 1,
    against rival: PlanTotals,
    hunger: [Int]? = nil
  ) -> FoundPlan? {
    withWorkspace { workspace in
      if let hunger { workspace.hunger.update(from: hunger, count: horizon) }
      let plan =
        workspace.bestPlan(search, share, guarding: buffer, against: rival)
        ?? (buffer > 0 && rival.monthsShort == 0
          ? workspace.bestPlan(search, share, guarding: 0, against: rival) : nil)
      return plan.map { FoundPlan(way: .rule($0), totals: $0.totals) }
    }
  }

  private func usualPlans() -> UsualPlans {
    func plan(_ strategy: RepaymentStrategy) -> FoundPlan {
      FoundPlan(
        way: .usual(strategy),
        totals: run(strategy, keeping: TotalsOnly.self, in: .nowhere)
      )
    }
    return UsualPlans(
      minimum: plan(.minimum),
      highestRateFirst: plan(.highestRateFirst),
      smallestBalanceFirst: plan(.smallestBalanceFirst)
    )
  }

  /// Whether a plan that everyone teaches never leaves more living costs unpaid than is allowed;
  /// nil allows none.
  private func takes(_ plan: FoundPlan, atMost hunger: [Int]?) -> Bool {
    guard plan.totals.shortfall > 0 else { return true }
    guard let hunger, case .usual(let strategy) = plan.way else { return false }
    return zip(unpaidLiving(strategy), hunger).allSatisfy { $0 <= $1 }
  }

  /// What of the living costs went unpaid by the end of each month, satang.
  private func unpaidLiving(_ strategy: RepaymentStrategy) -> [Int] {
    var sum = 0
    return project(paying: strategy).months.map {
      sum += $0.shortfall.satang
      return sum
    }
  }

  /// Gives a function memory in which to try plans for the first months or for all.
  func withWorkspace<Result>(months: Int? = nil, _ body: (PlanWorkspace) -> Result) -> Result {
    withPointers(months: months) { pointers in
      withCopy(of: opening, times: PlanWorkspace.copies.debts) { states in
        withCopy(of: savings, times: PlanWorkspace.copies.savings) { savings in
          let size = PlanWorkspace.size(horizon: pointers.horizon, debtCount: terms.count)
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

/// The plans that everyone teaches.
private struct UsualPlans {
  let minimum: FoundPlan
  let highestRateFirst: FoundPlan
  let smallestBalanceFirst: FoundPlan

  /// The best of them: required payments alone, or one that is bearable.
  func best(where isBearable: (FoundPlan) -> Bool = { _ in true }) -> FoundPlan {
    var best = minimum
    for plan in [smallestBalanceFirst, highestRateFirst]
    where !best.totals.isBetter(than: plan.totals) && isBearable(plan) {
      best = plan
    }
    return best
  }
}

extension PlanWorkspace {
  fileprivate func bestPlan(
    _ search: SearchDepth,
    _ share: Int,
    guarding guarded: Int,
    against rival: PlanTotals
  ) -> RulePlan? {
    switch search {
    case .fast: return bestRule(guarding: guarded, against: rival, tryingOrders: share == 1)
    case .full:
      var search = PlanSearch(self, guarded: guarded, rival: rival, share: share)
      return search.search()
    }
  }
}
