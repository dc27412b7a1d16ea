/// A text file that teaches: a lesson, a scenario or a table of reference figures.
public struct ContentFile: Hashable, Sendable {
  /// The file's name without its folder, such as `03-true-cost.md`.
  public let name: String

  /// Everything the file says.
  public let text: String

  /// A file from a trainer's own folder, or one made for a test.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
