/// Where money goes that no required payment needs.
public enum RepaymentStrategy: String, CaseIterable, Sendable {
  /// Nowhere: only what is required is paid. What happens if nothing changes.
  case minimum
  /// To the smallest balance first (the "snowball" that planners teach).
  case smallestBalanceFirst = "snowball"
  /// To the highest marginal rate first (the "avalanche" that planners teach).
  case highestRateFirst = "avalanche"
  /// To the dearest debt, with every baht that no coming payment needs.
  case recommended
}
