/// What is said around one question of the interview.
public struct QuestionWords: Hashable, Sendable {
  /// The question.
  public var ask: String
  /// An answer that can be copied.
  public var example: String
  /// Why it is asked, in a few words.
  public var reason: String
  /// More about it, for those who ask; may be empty.
  public var more: String

  /// What the answer is called in a list of answers; the question itself where it is short.
  public var title: String

  /// The words of a question.
  public init(
    _ ask: String,
    example: String,
    reason: String,
    more: String = "",
    title: String? = nil
  ) {
    (self.ask, self.example, self.reason, self.more) = (ask, example, reason, more)
    self.title = title ?? ask
  }
}
