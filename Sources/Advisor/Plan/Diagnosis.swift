public import Engine
public import ReferenceFigures
import ThaiText

/// A household with everything that was reckoned about it: what all reports are made from.
public struct Diagnosis: Sendable {
  /// Whose it is.
  public let household: Household
  /// How it stands.
  public let indicators: Indicators
  /// Facts worth telling, what matters most first.
  public let observations: [Observation]
  /// The plans that were compared, in the order in which they are shown; never empty.
  public private(set) var plans: [Projection]
  /// The plan that is shown in detail: the recommended one, or the best of them where that is not
  /// among them.
  ///
  /// Where no plan pays everything, another may have fewer months short, but only by taking food.
  public let best: Projection
  /// The recommended plan with the choices that it takes up; nil when it was not asked for.
  public let recommendation: Recommendation?

  /// What fits the household of what may be asked about, in the order of ``ReliefProgramme``.
  public let proposals: [ReliefProposal]
  /// The dated figures that the report may name.
  public let figures: ReferenceFigures

  let reference: ReferenceValues

  /// Reckons a household.
  ///
  /// - Parameters:
  ///   - household: Whose plans.
  ///   - strategies: The strategies to compare; all of them when empty.
  ///   - reference: What law and custom say.
  ///   - figures: The dated figures behind it, which the report may name.
  ///   - search: How hard the recommended plan is searched for.
  public init(
    _ household: Household,
    strategies: [RepaymentStrategy] = [],
    reference: ReferenceValues,
    figures: ReferenceFigures = .none,
    search: SearchDepth = .full
  ) {
    self.household = household
    self.figures = figures
    let timeline = Timeline(household)
    let chosen = strategies.isEmpty ? Self.comparedStrategies : strategies
    let recommendation =
      chosen.contains(.recommended) ? household.recommend(search: search) : nil
    self.recommendation = recommendation
    plans = chosen.map { strategy in
      guard strategy == .recommended, let recommendation else {
        return timeline.project(paying: strategy)
      }
      return recommendation.plan
    }
    best =
      plans.first { $0.strategy == .recommended }
      ?? plans.dropFirst().reduce(plans[0]) { $1.isBetter(than: $0) ? $1 : $0 }
    let facts = ObservationSearch(household, reference: reference, plans: plans)
    indicators = facts.indicators
    observations = facts.observations()
    proposals = facts.proposals()
    self.reference = reference
  }

  /// What would let every payment be made beside what the plan does already; nil where the plan
  /// that is shown makes them all.
  ///
  /// Sought when it is asked for, since it takes as long as all plans together.
  public var remedies: HouseholdRemedies? {
    HouseholdRemedies(
      household,
      best: best,
      taken: recommendation?.taken ?? [],
      reference: reference
    )
  }

  /// The payments that must be missed at least beside what the plan does already, by month, where
  /// the plan that is shown does not meet them all; empty where it does, and where living costs do
  /// not fit even without debts.
  public var leastMissed: [MissedPayment] {
    guard !best.isFeasible else { return [] }
    return household.eased(by: recommendation?.taken ?? []).leastMissedPayments() ?? []
  }

  /// What happens if nothing changes; nil when it was not asked for.
  var usual: Projection? { plans.first { $0.strategy == .minimum } }

  /// The diagnosis of a household that takes up changes, beside what happens if nothing changes:
  /// without them.
  ///
  /// - Parameter before: The household without the changes.
  /// - Returns: The same, but for the plan that pays only what must be paid.
  func besideUnchanged(_ before: Diagnosis) -> Diagnosis {
    var diagnosis = self
    let place = plans.firstIndex { $0.strategy == .minimum }
    if let place, let usual = before.usual, best.strategy != .minimum {
      diagnosis.plans[place] = usual
    }
    return diagnosis
  }

  /// The household as a plan has it: the recommended plan may take up choices, and its new loans
  /// are the last debts.
  public func household(in plan: Projection) -> Household {
    plan.strategy == .recommended ? recommendation?.household ?? household : household
  }

  /// The household as the best plan has it, new loans named by their lenders.
  var plannedHousehold: Household {
    var planned = household(in: best)
    for index in planned.debts.indices where index >= household.debts.count {
      planned.debts[index].name = PlanWords.newLoan(from: planned.debts[index].lender)
    }
    return planned
  }

  /// The strategies that are compared when nobody asks for one, in the order of showing.
  public static let comparedStrategies: [RepaymentStrategy] = [
    .recommended, .highestRateFirst, .smallestBalanceFirst, .minimum,
  ]
}
