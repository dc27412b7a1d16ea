/// Something to read, as blocks from top to bottom, before it is known how wide the reader's
/// screen is.
public struct Page: Sendable {
  /// One block.
  public enum Block: Sendable {
    /// The name of the whole page.
    case title(String)
    /// The name of a part.
    case heading(String)
    /// Running text.
    case paragraph(String)
    /// Text that is set off: a family's own numbers, a quotation.
    case quote(String)
    /// Points; a sign stands before each.
    case points([Point])
    /// Numbered steps.
    case steps([String])
    /// A table.
    case table(TextTable)
    /// A chart with a line of words above it.
    case chart(String, FallingChart)
    /// Lines that stay as they are, such as a command to type.
    case verbatim([String])
  }

  /// A point with what explains it.
  public struct Point: Sendable {
    /// What is said first.
    public var text: String
    /// What explains it, below; may be empty.
    public var detail: String

    /// A point.
    public init(_ text: String, detail: String = "") {
      self.text = text
      self.detail = detail
    }
  }

  /// The blocks, top first.
  public var blocks: [Block]

  /// A page of blocks.
  public init(_ blocks: [Block] = []) {
    self.blocks = blocks
  }
}
