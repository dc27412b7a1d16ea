public import HouseholdFile
import JSON5
import ThaiText

/// The problems of a file for other programs; its keys are a contract.
public struct ProblemJSON: Sendable {
  private let problems: [FileProblem]
  private let file: String?

  /// The problems of one file.
  ///
  /// - Parameters:
  ///   - problems: What was found, first line first.
  ///   - file: The file's name as it was given; nil when there is none.
  public init(_ problems: [FileProblem], file: String?) {
    (self.problems, self.file) = (problems, file)
  }

  /// One line of JSON.
  public var text: String {
    JSONText.object([("problems", .array(problems.map(problem)))]).line
  }

  private func problem(_ problem: FileProblem) -> JSONText {
    let place = problem.span?.start
    return .object([
      ("code", .string(problem.code)),
      ("message", .string(ProblemText(problem, file: file, source: nil).message)),
      ("file", file.map { .string($0) } ?? .null),
      ("line", place.map { .integer($0.line) } ?? .null),
      ("column", place.map { .integer($0.column) } ?? .null),
      ("field", problem.field.isEmpty ? .null : .string(problem.field)),
    ])
  }
}
