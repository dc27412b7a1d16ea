public import JSON5

/// Why a learning record cannot be read; the file is left as it is.
public struct LearningProblem: Error, Hashable, Sendable {
  /// What is the matter.
  public enum Fact: Hashable, Sendable {
    /// It is not JSON.
    case spelling(JSON5ProblemKind)
    /// It does not say that it is a learning record.
    case otherFormat
    /// A later version of the program wrote it.
    case laterVersion
    /// A key that records do not have.
    case unknownKey(String)
    /// A value that is missing or of another kind.
    case badValue(key: String)
  }

  /// What is the matter.
  public let fact: Fact
  /// Where.
  public let span: SourceSpan

  /// The problem's stable number.
  public var code: LearningProblemCode {
    switch fact {
    case .spelling: .spelling
    case .otherFormat: .otherFormat
    case .laterVersion: .laterVersion
    case .unknownKey: .unknownKey
    case .badValue: .badValue
    }
  }
}

/// The stable numbers of the problems of learning records; a number is never used again.
public enum LearningProblemCode: String, CaseIterable, Sendable {
  /// Not JSON.
  case spelling = "L301"
  /// Not a learning record.
  case otherFormat = "L302"
  /// Of a later version.
  case laterVersion = "L303"
  /// An unknown key.
  case unknownKey = "L304"
  /// A value that cannot be used.
  case badValue = "L305"
}
