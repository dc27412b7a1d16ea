public import Engine

/// What a family does in a month beside its payments, each in a few words.
public struct MonthDeeds: Hashable, Sendable {
  /// What makes the payments possible, so that it comes first: to sell, to spend less, to ask.
  public var before: [String] = []
  /// What is put by and kept back, once all is paid.
  public var after: [String] = []

  /// A month in which nothing is done beside payments.
  public init() {}
}

extension PlanWords {
  /// What is done in the first months of a plan beside payments.
  ///
  /// - Parameters:
  ///   - plan: A plan whose months are kept.
  ///   - planned: The household as the plan has it, whose debts and savings are named.
  ///   - recommendation: The plan with the choices that it takes up; nil where it takes up none.
  ///   - household: Whose offers they are.
  ///   - count: How many months at most.
  /// - Returns: The deeds, by the place of their month from zero.
  public static func deeds(
    of plan: Projection,
    in planned: Household,
    _ recommendation: Recommendation?,
    of household: Household,
    months count: Int = 12
  ) -> [Int: MonthDeeds] {
    var deeds: [Int: MonthDeeds] = [:]
    for taken in recommendation?.taken ?? [] where taken.loan == nil {
      let month = household.offers[taken.offer].choice.beginning(from: plan.start)
      deeds[month, default: MonthDeeds()].before.append(
        deed(taken, of: household, namesMonth: false)
      )
    }
    for month in 0..<min(count, plan.months.count) {
      deeds[month, default: MonthDeeds()].after = saving(plan.months[month], of: planned)
    }
    for kept in plan.keptMoney() {
      let month = plan.start.months(until: kept.month)
      deeds[month, default: MonthDeeds()].after.append(keeping(kept, in: planned))
    }
    return deeds
  }
}

extension Offer.Choice {
  /// The place of the month in which it is taken up: the first, unless it is work that begins later.
  fileprivate func beginning(from start: YearMonth) -> Int {
    if case .earn(let recurrence) = self, let from = recurrence.from {
      return max(0, start.months(until: from))
    }
    return 0
  }
}
