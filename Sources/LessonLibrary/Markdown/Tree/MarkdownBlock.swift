/// One block of a text, such as a paragraph or a table, and where it stands.
public struct MarkdownBlock: Hashable, Sendable {
  /// What a block is.
  public indirect enum Content: Hashable, Sendable {
    /// A title inside the text; the level is 1–6, 1 the greatest.
    case heading(level: Int, [Inline])
    /// Words that belong together.
    case paragraph([Inline])
    /// Items, with or without numbers.
    case list(MarkdownList)
    /// Blocks set apart.
    case quote([MarkdownBlock])
    /// A table.
    case table(MarkdownTable)
    /// Lines between two fences, kept as they are, and the words after the opening fence.
    case fence(info: String, text: String)
    /// A line across the page.
    case rule
  }

  /// The line of the file where it begins, counted from 1.
  public let line: Int

  /// What it is.
  public let content: Content

  /// A block at a line.
  public init(line: Int, _ content: Content) {
    self.line = line
    self.content = content
  }
}
