/// A question that is asked before learning and after it.
public struct AssessmentQuestion: Hashable, Sendable {
  /// An answer to choose.
  public struct Choice: Hashable, Sendable {
    /// The answer.
    public let text: String
    /// What it counts, zero or more.
    public let points: Int
  }

  /// Its permanent name, by which answers are kept.
  public let id: String
  /// What it is about.
  public let part: AssessmentPart
  /// The question.
  public let text: String
  /// The answers to choose from, in order; two to five.
  public let choices: [Choice]
  /// The permanent name of the lesson to read when it brings few points.
  public let lesson: String

  /// The most points that a choice counts, one or more.
  public var mostPoints: Int { choices.map(\.points).max() ?? 0 }

  /// The points of a choice, counted from 1; none when nothing was chosen.
  public func points(of choice: Int?) -> Int {
    guard let choice, choices.indices.contains(choice - 1) else { return 0 }
    return choices[choice - 1].points
  }
}
