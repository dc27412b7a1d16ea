/// Why a file cannot build on another one.
public enum ExtendingProblem: Hashable, Sendable {
  /// There is no such file in the same folder.
  case missing(file: String)
  /// The other file has problems of its own.
  case hasProblems(file: String)
  /// The files build on one another in a circle, or in too long a chain.
  case circular(file: String)

  /// The short, lasting name of this kind.
  public var code: HouseholdProblemCode {
    switch self {
    case .missing: .baseMissing
    case .hasProblems: .baseHasProblems
    case .circular: .baseCircular
    }
  }
}
