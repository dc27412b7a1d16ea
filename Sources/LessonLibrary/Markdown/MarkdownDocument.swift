/// A text in the part of Markdown that lessons are written in.
///
/// What is covered is read as CommonMark 0.31 and, for tables, GitHub Flavored Markdown read it;
/// what is not is listed in ``refusals``. Reading never fails and takes time in proportion to the
/// length of the text, whatever the text is.
public struct MarkdownDocument: Hashable, Sendable {
  /// The blocks, in order.
  public let blocks: [MarkdownBlock]

  /// What the text uses that is not covered, by line.
  public let refusals: [MarkdownRefusal]

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: Lines that end in CR, LF or both; a byte-order mark is passed over.
  ///   - firstLine: The number of the text's first line, when it is part of a file.
  public init(_ text: some StringProtocol, firstLine: Int = 1) {
    var parser = BlockParser(firstLine: firstLine)
    for line in TextLines(text) { parser.read(line) }
    let root = parser.finish()
    var builder = BlockBuilder(references: parser.references)
    blocks = builder.blocks(of: root)
    refusals = parser.refusals.union(builder.refusals).sorted {
      ($0.line, $0.construct.rawValue) < ($1.line, $1.construct.rawValue)
    }
  }
}
