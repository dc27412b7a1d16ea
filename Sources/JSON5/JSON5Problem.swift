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

  /// What the text most likely means, when it was read to its end and nothing was lost on the way; nil
  /// otherwise.
  ///
  /// It is for finding what else is to be mended, and for nothing more: what could not be read stands
  /// as null.
  public let tree: JSON5Node?

  /// Sorts the problems by place.
  ///
  /// - Parameters:
  ///   - problems: One problem or more.
  ///   - tree: What the text most likely means.
  public init(problems: [JSON5Problem], tree: JSON5Node? = nil) {
    precondition(!problems.isEmpty, "A failure names at least one problem.")
    self.problems = problems.sorted { $0.span.start < $1.span.start }
    self.tree = tree
  }
}
