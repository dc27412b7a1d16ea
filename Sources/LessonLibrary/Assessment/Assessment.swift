/// The questions that are asked before learning and again after it, so that a change can be seen.
///
/// They stand in `lessons/assessment.json5`, in three parts as the OECD/INFE toolkit has them.
public struct Assessment: Hashable, Sendable {
  /// Its name for people.
  public let title: String
  /// What is said before the first question.
  public let introduction: String
  /// The questions, in the order of asking; never empty.
  public let questions: [AssessmentQuestion]

  /// The questions that the program carries.
  public static let embedded = Assessment(
    EmbeddedContent.file(named: "assessment.json5")?.text ?? ""
  )
}

extension Assessment {
  /// The questions of a part with their numbers, counted from 1 over all parts.
  public func questions(
    of part: AssessmentPart
  ) -> [(number: Int, question: AssessmentQuestion)] {
    questions.enumerated().filter { $0.element.part == part }.map { ($0.offset + 1, $0.element) }
  }

  /// The most points of a part.
  public func mostPoints(of part: AssessmentPart) -> Int {
    questions(of: part).map(\.question.mostPoints).reduce(0, +)
  }

  /// The points of a part that answers bring.
  ///
  /// - Parameters:
  ///   - part: The part.
  ///   - answers: The choices taken, counted from 1, by question; what is not answered, or is not
  ///     among the choices, brings no points.
  /// - Returns: The sum, zero or more.
  public func points(of part: AssessmentPart, answers: [String: Int]) -> Int {
    questions(of: part).map { $0.question.points(of: answers[$0.question.id]) }.reduce(0, +)
  }
}
