/// Money that comes in again and again.
public struct Income: Hashable, Sendable {
  /// What the family calls it.
  public var name: String
  /// How much and when.
  public var recurrence: Recurrence
  /// How uncertain it is; nil when it is safe.
  public var risk: IncomeRisk?

  /// A named income.
  public init(name: String, recurrence: Recurrence, risk: IncomeRisk? = nil) {
    self.name = name
    self.recurrence = recurrence
    self.risk = risk
  }
}

/// How far an income may fall from what is expected.
public struct IncomeRisk: Hashable, Sendable {
  /// The usual spread around the amount, parts per million; nil for the standard bands.
  public var spreadPPM: Int?
  /// The yearly chance of failing altogether, parts per million.
  public var failurePPM: Int

  /// A spread and a chance of failing.
  public init(spreadPPM: Int?, failurePPM: Int) {
    self.spreadPPM = spreadPPM
    self.failurePPM = failurePPM
  }
}
