/// Rows of cells under a header.
public struct MarkdownTable: Hashable, Sendable {
  /// Where the words of a column stand.
  public enum Alignment: String, Sendable {
    /// At the left, `:---`.
    case left
    /// In the middle, `:---:`.
    case center
    /// At the right, `---:`.
    case right
  }

  /// The most columns that a table may have.
  public static let mostColumns = 32

  /// One element a column; nil where the text does not say.
  public let alignments: [Alignment?]

  /// The cells of the first row, one a column.
  public let header: [[Inline]]

  /// The cells of the other rows, one a column in each.
  public let rows: [[[Inline]]]

  /// A table whose rows are all as wide as its header.
  public init(alignments: [Alignment?], header: [[Inline]], rows: [[[Inline]]]) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}
