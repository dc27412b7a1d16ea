/// Why flows have no effective rate.
public enum EffectiveRateFailure: Error, Hashable, Sendable {
  /// There is no flow, or every amount is zero.
  case noFlows

  /// The flow at this position, counted from zero, is not a number or lies beyond the limits of
  /// ``CashFlow``.
  case unusableFlow(position: Int)

  /// No rate above −100 % that a number can hold makes what is paid worth what is received, as
  /// when all flows have one sign.
  case noSolution
}
