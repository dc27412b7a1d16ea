/// How hard the recommended plan is searched for.
public enum SearchDepth: String, CaseIterable, Sendable {
  /// The rule alone: for many households at once.
  case fast
  /// The rule, and exceptions to it found by trial: for one household.
  case full
}
