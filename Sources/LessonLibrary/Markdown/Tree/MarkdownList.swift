/// Items that follow each other.
public struct MarkdownList: Hashable, Sendable {
  /// The number of the first item; nil when the items have none.
  public let start: Int?

  /// Whether the items stand close together, no blank line between them.
  public let isTight: Bool

  /// The blocks of each item; never empty, though an item may be.
  public let items: [[MarkdownBlock]]

  /// A list of items.
  public init(start: Int?, isTight: Bool, items: [[MarkdownBlock]]) {
    self.start = start
    self.isTight = isTight
    self.items = items
  }
}
