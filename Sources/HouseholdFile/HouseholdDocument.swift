public import Engine

/// All that a household or scenario file holds.
public struct HouseholdDocument: Hashable, Sendable {
  /// The family with its money.
  public var household: Household
  /// What a trainer needs beside it; nil in a plain household file.
  public var scenario: ScenarioCard?
  /// What a batch record is called; nil outside batches.
  public var id: RecordID?
  /// What the family has not told of yet, in the order of asking; may be empty.
  public var untold: [UntoldPart] = []
  /// The what-ifs of a scenario, in file order; may be empty.
  public var variations: [ScenarioVariation] = []
  /// The turns of the workshop game, in the order of their months; may be empty.
  public var turns: [GameTurn] = []

  /// A household with what stands beside it.
  public init(household: Household, scenario: ScenarioCard? = nil, id: RecordID? = nil) {
    self.household = household
    self.scenario = scenario
    self.id = id
  }
}
