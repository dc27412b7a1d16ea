public import HouseholdFile

/// What a problem of a file says to the person who can mend it, in four parts: what, where, why
/// and how to mend.
public struct ProblemText: Hashable, Sendable {
  /// What is the matter, in one line.
  public let what: String
  /// The short, lasting name, for telephoning.
  public let code: String

  /// The words of a problem.
  ///
  /// - Parameters:
  ///   - problem: What was found.
  ///   - file: The file's name as the person knows it; nil when there is none.
  ///   - source: The bytes of the file, from which the line is quoted; nil when not at hand.
  public init(_ problem: FileProblem, file: String?, source: [UInt8]?) {
    what = problem.field
    code = problem.code
  }

  /// The four parts, wrapped to a width in cells.
  public func lines(width: Int) -> [String] {
    [what + " (\(code))"]
  }
}
