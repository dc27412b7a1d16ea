/// A lesson: one idea about debt, short enough for one evening's meeting.
public struct Lesson: Hashable, Sendable {
  /// Where it stands in the order of reading, the `3` of `03-true-cost.md`.
  public let number: Int

  /// Its permanent name, the `true-cost` of `03-true-cost.md`.
  public let slug: String

  /// Its name for people.
  public let title: String

  /// How long it takes to teach, in minutes, 1–600.
  public let minutes: Int

  /// The identifiers of the observations that it answers; may be empty.
  public let answers: [String]

  /// Where its figures come from; never empty.
  public let sources: [String]

  /// When its figures were last checked.
  public let checked: CheckedDay

  /// What it says, in order.
  public let body: [MarkdownBlock]

  /// The file that it was read from.
  public let fileName: String

  /// The questions of its quiz, in order; may be empty.
  public var questions: [Question] {
    body.compactMap { if case .question(let question) = $0 { question } else { nil } }
  }
}
