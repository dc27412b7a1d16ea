/// Something in a text that a person can mend, and where it is.
public struct JSON5Problem: Error, Hashable, Sendable {
  /// What was found, without words for people.
  public let kind: JSON5ProblemKind

  /// Where it was found.
  public let span: SourceSpan

  /// Makes a problem.
  public init(kind: JSON5ProblemKind, span: SourceSpan) {
    self.kind = kind
    self.span = span
  }

  /// The short name of the kind, for telephoning.
  public var code: JSON5ProblemCode { kind.code }
}

/// Why a text gave no value.
public struct JSON5ParseFailure: Error, Hashable, Sendable {
  /// All problems that could be found at once, first in the text first; one to a hundred of them.
  public let problems: [JSON5Problem]

  /// Sorts the problems by place.
  ///
  /// - Parameter problems: One problem or more.
  public init(problems: [JSON5Problem]) {
    precondition(!problems.isEmpty, "A failure names at least one problem.")
    self.problems = problems.sorted { $0.span.start < $1.span.start }
  }
}
