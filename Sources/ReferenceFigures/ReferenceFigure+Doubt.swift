public import Engine

extension ReferenceFigure {
  /// Why a figure must not be used without a word.
  public enum Doubt: Hashable, Sendable {
    /// It held no longer when the plan began; the last month in which it did.
    case ended(YearMonth)
    /// It stops holding within the plan; the last month in which it does.
    case ends(YearMonth)
    /// It is not known for sure.
    case unsure
  }

  /// What must be said about the figure in a plan that uses it from one month through another; nil
  /// when it holds all the time and is known for sure.
  public func doubt(from start: YearMonth, through end: YearMonth) -> Doubt? {
    if let validUntil, validUntil < start { return .ended(validUntil) }
    if let validUntil, validUntil < end { return .ends(validUntil) }
    return confidence == .high ? nil : .unsure
  }
}
