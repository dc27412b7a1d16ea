/// A stretch of a text, from its first character to just after its last.
///
/// Start and end are equal where something is missing: the place to write it.
public struct SourceSpan: Hashable, Sendable {
  /// Where the stretch begins.
  public let start: SourcePosition

  /// Just after the last character of the stretch.
  public let end: SourcePosition

  /// Makes a span; `end` is not before `start`.
  public init(start: SourcePosition, end: SourcePosition) {
    self.start = start
    self.end = end
  }
}
