/// Something in a lesson file that its writer can put right.
public struct LessonProblem: Hashable, Sendable {
  /// What is the matter.
  public enum Fact: Hashable, Sendable {
    /// The file is not named like `03-true-cost.md`.
    case nameWithoutNumber
    /// The file does not open with front matter between two `---` lines.
    case noFrontMatter
    /// A key that every lesson needs is absent or empty.
    case missingKey(String)
    /// A key that no lesson has, or a line without a colon.
    case unknownKey(String)
    /// A key stands there a second time.
    case doubledKey(String)
    /// The minutes are not a whole number from 1 to 600.
    case badNumber(String)
    /// The day of checking is not a day of the Buddhist era such as `2569-11-22`.
    case badDay(String)
    /// The lesson answers an observation that nothing makes.
    case unknownObservation(String)
    /// Another lesson has the same permanent name.
    case doubledSlug(otherFile: String)
    /// Another lesson has the same number.
    case doubledNumber(otherFile: String)
    /// No line says `{{household}}`, so the lesson never speaks of the household at hand.
    case noHousehold
    /// A question has no right answer or more than one.
    case rightChoices(question: String, count: Int)
  }

  /// The lesson's file.
  public let fileName: String

  /// The line, counted from 1; nil when it is about the file as a whole.
  public let line: Int?

  /// What is the matter.
  public let fact: Fact

  /// The problem's stable number.
  public var code: LessonProblemCode { LessonProblemCode(fact) }
}
