/// When a test is answered; the raw values are what learning records write.
public enum TestOccasion: String, CaseIterable, Sendable {
  /// Before the lessons.
  case before
  /// After the lessons.
  case after
}
