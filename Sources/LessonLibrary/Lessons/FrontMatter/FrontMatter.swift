/// What a lesson says about itself, in the JSON object at the top of its file.
public struct FrontMatter: Hashable, Sendable {
  /// Its permanent name.
  public var id = ""
  /// Its name for people.
  public var title = ""
  /// Where it stands in the order of reading.
  public var order = 0
  /// What it is about.
  public var area = LessonArea.householdAccount
  /// How far it goes.
  public var level = 1
  /// How long it takes to teach with its quiz and without its activity, in minutes, 1–600.
  public var minutes = 1
  /// Whom it is for; never empty.
  public var audience: [LessonAudience] = []
  /// The observations that it answers; may be empty.
  public var answers: [LessonAnswer] = []
  /// Where its figures come from; never empty.
  public var sources: [String] = []
  /// When its figures were last checked.
  public var checked: CheckedDay?
  /// The permanent names of lessons to read after it; may be empty.
  public var next: [String] = []
}

extension FrontMatter {
  /// A key of the object; the raw values are what lessons write.
  enum Key: String, CaseIterable {
    case id, title, order, area, level, minutes, audience, answers, sources, checked, next

    /// Whether a lesson may leave it out.
    var isOptional: Bool { self == .next }
  }
}
