public import Engine

/// A household as it is beside the same household after changes.
public struct TriedChanges: Sendable {
  /// What is changed, in the order of making; never empty.
  public let changes: [HouseholdChange]
  /// As it is.
  public let before: Diagnosis
  /// After all changes together.
  public let after: Diagnosis
  private let diagnose: @Sendable (Household) -> Diagnosis

  /// Reckons a household with and without changes.
  ///
  /// - Parameters:
  ///   - changes: What is changed; each to the household that the one before it left.
  ///   - household: Whom.
  ///   - diagnose: How a household is reckoned.
  public init(
    _ changes: [HouseholdChange],
    of household: Household,
    diagnose: @escaping @Sendable (Household) -> Diagnosis
  ) {
    self.changes = changes
    self.diagnose = diagnose
    before = diagnose(household)
    after = diagnose(household.changed(by: changes))
  }

  /// After each change alone, in the order of the changes.
  ///
  /// Sought when it is asked for, since each takes as long as a plan.
  public var alone: [Diagnosis] {
    changes.map { diagnose(before.household.changed(by: $0)) }
  }
}
