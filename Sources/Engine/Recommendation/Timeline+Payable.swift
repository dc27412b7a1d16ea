extension Timeline {
  /// Whether the rule, or a plan that everyone teaches, meets every payment.
  var isPayable: Bool { payingWay != nil }

  /// The first way found to meet every payment, of the plans that everyone teaches and of the rule.
  ///
  /// A way of the rule is followed only to the first payment that it misses; and before it is sought
  /// for all months, it is sought for those up to the latest in which the taught plans fail, which
  /// ends most searches that come to nothing. That a payment is met says nothing of what the plan
  /// costs.
  var payingWay: FoundPlan.Way? {
    if isBeyondAnyPlan { return nil }
    switch taughtWay {
    case .pays(let strategy): return .usual(strategy)
    case .fails(let month):
      guard payingRule(months: month + 1) != nil else { return nil }
      return payingRule().map(FoundPlan.Way.rule)
    }
  }

  /// The first of the plans that everyone teaches that meets every payment.
  var payingTaughtWay: FoundPlan.Way? {
    guard case .pays(let strategy) = taughtWay else { return nil }
    return .usual(strategy)
  }

  /// Of the ways of the rule the one that lacks least to meet every payment up to the latest month in
  /// which the taught plans fail; a taught one where it meets all.
  ///
  /// - Parameter lack: How much is lacking where a way is short, in any unit.
  /// - Returns: The way; it may be short in later months.
  func nearestWay(lack: @escaping (FirstShortage) -> Int) -> FoundPlan.Way? {
    switch taughtWay {
    case .pays(let strategy): .usual(strategy)
    case .fails(let month):
      withWorkspace(months: month + 1) { $0.nearestRule(guarding: buffer, lack: lack) }
        .map(FoundPlan.Way.rule)
    }
  }

  /// What comes of the plans that everyone teaches: one of them meets every payment, or the last
  /// fails in a month.
  private enum TaughtWay {
    case pays(RepaymentStrategy)
    case fails(month: Int)
  }

  private var taughtWay: TaughtWay {
    var last = 0
    for strategy in [RepaymentStrategy.minimum, .highestRateFirst, .smallestBalanceFirst] {
      guard let short = firstShortage(paying: strategy) else { return .pays(strategy) }
      last = max(last, short.month)
    }
    return .fails(month: last)
  }

  private func payingRule(months: Int? = nil) -> RulePlan? {
    withWorkspace(months: months) { $0.anyRule(guarding: buffer, against: .missingOne) }
  }

  /// The first month that a way leaves short that met every payment of a household like this one;
  /// nil where it meets every payment here.
  func firstShortage(on way: FoundPlan.Way) -> FirstShortage? {
    switch way {
    case .usual(let strategy): firstShortage(paying: strategy)
    case .rule(let rule): withWorkspace { $0.firstShortage(of: rule) }
    }
  }
}
