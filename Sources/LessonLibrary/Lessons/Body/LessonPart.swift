/// A part that every lesson has, in the order in which they stand; the raw values name their
/// headings in `lessons/lesson-words.json5`.
public enum LessonPart: String, CaseIterable, Sendable {
  /// What the reader will be able to do.
  case objective
  /// What a group does together.
  case activity
  /// Questions.
  case quiz
  /// What the reader means to do.
  case promise

  /// The words of its heading.
  public var heading: String { FixedWords.embedded.headings[self] ?? "" }
}
