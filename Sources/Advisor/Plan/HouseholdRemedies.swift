public import Engine

/// What would let a family meet every payment, beside the choices that its plan takes up already.
public struct HouseholdRemedies: Sendable {
  /// The household after the changes of the plan, whose debts and offers the remedies name.
  public let household: Household
  /// The changes.
  public let remedies: Remedies

  /// Looks for remedies; nil where the best plan meets every payment, or one with its changes does.
  init?(
    _ household: Household,
    best: Projection,
    taken: [TakenOffer],
    reference: ReferenceValues
  ) {
    guard !best.isFeasible else { return nil }
    let eased = household.eased(by: taken)
    guard let remedies = eased.remedies(reference: reference) else { return nil }
    self.household = eased
    self.remedies = remedies
  }
}

extension Household {
  /// The household after the changes that a plan takes up, new loans aside; its offers are those
  /// that are left.
  func eased(by taken: [TakenOffer]) -> Self {
    let changes = taken.filter { $0.loan == nil }.map(\.offer)
    var eased = changes.reduce(self) { $0.accepting(offers[$1]) }
    eased.offers = offers.indices.filter { !changes.contains($0) }.map { offers[$0] }
    return eased
  }
}
