/// Looks through a household for facts worth telling.
public struct ObservationSearch: Sendable {
  let household: Household
  let reference: ReferenceValues
  /// How the household stands.
  public let indicators: Indicators
  let year: ScheduledYear
  let rates: EffectiveRates
  /// The plan in which only what is required is paid.
  let minimum: Projection
  /// The best of the plans that were reckoned.
  let best: Projection

  /// Prepares the search.
  ///
  /// - Parameters:
  ///   - household: Whose facts.
  ///   - reference: What law and custom say.
  ///   - plans: The plans reckoned for the household, months kept; holds `.minimum`.
  public init(_ household: Household, reference: ReferenceValues, plans: [Projection]) {
    self.household = household
    self.reference = reference
    year = ScheduledYear(household)
    rates = EffectiveRates(household, owed: year.owed)
    indicators = Indicators(of: household, in: year, rates: rates)
    let fallback = { Timeline(household).project(paying: .minimum) }
    let minimum = plans.first { $0.strategy == .minimum } ?? fallback()
    self.minimum = minimum
    best = plans.reduce(minimum) { $1.isBetter(than: $0) ? $1 : $0 }
  }

  /// Every fact found, what matters most first; may be empty.
  ///
  /// Facts of equal weight stand in the order of ``Observation/ID``, then in file order.
  public func observations() -> [Observation] {
    let found = ofIncome + ofLiving + ofSavings + ofDebts + ofRollovers + ofOffers + ofPlans
    let order = Observation.ID.allCases
    return found.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      if first.severity != second.severity { return first.severity > second.severity }
      let (one, other) = (order.firstIndex(of: first.id), order.firstIndex(of: second.id))
      if let one, let other, one != other { return one < other }
      return left.offset < right.offset
    }.map(\.element)
  }

  private var ofPlans: [Observation] {
    var found: [Observation] = []
    if let first = minimum.months.firstIndex(where: { $0.shortfall > .zero })
      ?? firstMissedMonth
    {
      found.append(shortMonths(first: min(first, firstMissedMonth ?? first)))
    }
    if let month = best.debtFreeMonth, !household.debts.isEmpty, best.isFeasible {
      found.append(.debtFreeDate(month: month, plan: best.strategy))
    }
    return found
  }

  private var firstMissedMonth: Int? {
    minimum.months.indices.first { minimum.missed(in: $0) > .zero }
  }

  private func shortMonths(first: Int) -> Observation {
    .shortMonths(
      count: minimum.monthsShort,
      first: household.start.adding(months: first),
      amount: minimum.months[first].shortfall + minimum.missed(in: first),
      sum: minimum.sumShort
    )
  }
}

extension Projection {
  /// All required payments of a month that were not made.
  public func missed(in month: Int) -> Money {
    (0..<debtCount).reduce(.zero) { $0 + debt($1, in: month).missed }
  }

  /// All that is owed at the end of a month.
  public func owed(in month: Int) -> Money {
    (0..<debtCount).reduce(.zero) { $0 + debt($1, in: month).closing }
  }
}
