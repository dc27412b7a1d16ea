public import Engine

/// A what-if of a scenario: the same family, with something different.
public struct ScenarioVariation: Hashable, Sendable {
  /// The lasting name, such as `drought`.
  public var id: String
  /// The title that people see.
  public var title: String
  /// What is different and why it matters; may be empty.
  public var summary: String
  /// The family as it is then.
  public var household: Household

  /// A variation with its family.
  public init(id: String, title: String, summary: String = "", household: Household) {
    (self.id, self.title, self.summary, self.household) = (id, title, summary, household)
  }
}
