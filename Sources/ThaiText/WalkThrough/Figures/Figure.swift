/// Something to look at, which says the same in sentences to those who cannot see it.
public protocol Figure: Sendable {
  /// The lines of the figure.
  ///
  /// - Parameters:
  ///   - width: The widest a line may be, in cells.
  ///   - style: A drawing, or sentences for a screen reader.
  /// - Returns: The lines, top first; empty when there is nothing to show.
  func lines(width: Int, style: DrawingStyle) -> [String]
}

extension Figure {
  /// Sentences, each on lines of its own behind a sign.
  func sentences(_ sentences: [String], width: Int) -> [String] {
    sentences.flatMap { LineWrap.wrap($0, width: width, firstIndent: "- ", indent: "  ") }
  }
}
