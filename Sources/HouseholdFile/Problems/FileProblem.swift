public import JSON5

/// One thing that keeps a file from being read: facts only, the words are `ThaiText`'s.
public struct FileProblem: Error, Hashable, Sendable {
  /// What was found.
  public enum Fact: Hashable, Sendable {
    /// The file cannot be opened or written.
    case opening(OpeningProblem)
    /// The file is not well-formed JSON5.
    case spelling(JSON5Problem)
    /// A key is missing, unknown or out of place.
    case key(KeyProblem)
    /// A value is of another kind or out of range.
    case value(ValueProblem)
    /// Two values contradict each other.
    case contradiction(Contradiction)
    /// Another file cannot be built on.
    case extending(ExtendingProblem)
  }

  /// What was found.
  public let fact: Fact
  /// The key concerned with all that it stands in, such as `debts[2].rate.per`; empty for the
  /// file as a whole.
  public let field: String
  /// The name of the debt, income or other item concerned, as written; nil outside items.
  public let item: String?
  /// Where it stands; nil for a file that was not opened.
  public let span: SourceSpan?

  /// A fact with its place.
  public init(_ fact: Fact, field: String = "", item: String? = nil, span: SourceSpan? = nil) {
    self.fact = fact
    self.field = field
    self.item = item
    self.span = span
  }

  /// A problem of the JSON5 text.
  public init(_ problem: JSON5Problem) {
    self.init(.spelling(problem), span: problem.span)
  }

  /// A problem of opening or writing a file.
  public init(_ problem: OpeningProblem) {
    self.init(.opening(problem))
  }

  /// The short, lasting name, for telephoning: a letter and three digits.
  public var code: String {
    switch fact {
    case .opening(let problem): problem.code.rawValue
    case .spelling(let problem): problem.code.rawValue
    case .key(let problem): problem.code.rawValue
    case .value(let problem): problem.code.rawValue
    case .contradiction(let problem): problem.code.rawValue
    case .extending(let problem): problem.code.rawValue
    }
  }
}
