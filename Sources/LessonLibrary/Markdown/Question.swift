/// A question of a lesson's quiz.
///
/// It is written as `? question`, then `- [ ] choice` and `- [x] right choice`, then `> reason`.
public struct Question: Hashable, Sendable {
  /// One answer to choose from.
  public struct Choice: Hashable, Sendable {
    /// The words of the answer.
    public let text: [Inline]

    /// Whether this answer is right.
    public let isRight: Bool

    /// An answer with its words.
    public init(text: [Inline], isRight: Bool) {
      self.text = text
      self.isRight = isRight
    }
  }

  /// What is asked.
  public let text: [Inline]

  /// The answers to choose from, in the order of the file; empty when none is written.
  public let choices: [Choice]

  /// Why the right answer is right; empty when none is written.
  public let reason: [Inline]

  /// A question with its answers.
  public init(text: [Inline], choices: [Choice], reason: [Inline]) {
    self.text = text
    self.choices = choices
    self.reason = reason
  }

  /// How many choices are marked right; a sound question has exactly one.
  public var rightChoiceCount: Int { choices.count(where: \.isRight) }
}
