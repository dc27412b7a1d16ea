/// A question of a lesson's quiz.
///
/// It is written as `? question`, `?? hint`, then `- [ ] choice` and `- [x] right choice`, each
/// with `> why` under it.
public struct Question: Hashable, Sendable {
  /// One answer to choose from.
  public struct Choice: Hashable, Sendable {
    /// The words of the answer.
    public let text: [Inline]

    /// Whether this answer is right.
    public let isRight: Bool

    /// Why it is right or wrong; empty when none is written.
    public let reason: [Inline]

    /// An answer with its words.
    public init(text: [Inline], isRight: Bool, reason: [Inline]) {
      self.text = text
      self.isRight = isRight
      self.reason = reason
    }
  }

  /// What is asked.
  public let text: [Inline]

  /// A smaller question that leads to the answer; empty when none is written.
  public let hint: [Inline]

  /// The answers to choose from, in the order of the file.
  public let choices: [Choice]

  /// A question with its answers.
  public init(text: [Inline], hint: [Inline], choices: [Choice]) {
    self.text = text
    self.hint = hint
    self.choices = choices
  }

  /// How many choices are marked right; a sound question has exactly one.
  public var rightChoiceCount: Int { choices.count(where: \.isRight) }

  /// Why the right answer is right; empty when none is written.
  public var reason: [Inline] { choices.first(where: \.isRight)?.reason ?? [] }
}
