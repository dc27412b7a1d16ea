/// Whom a lesson is for; the raw values are what lessons write.
public enum LessonAudience: String, CaseIterable, Sendable {
  /// A family.
  case member
  /// Those who run a savings group.
  case committee
  /// A district officer.
  case officer
}
