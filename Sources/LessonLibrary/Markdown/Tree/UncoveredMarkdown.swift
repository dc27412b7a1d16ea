/// A construct of Markdown that lessons are not written in.
public enum UncoveredMarkdown: String, CaseIterable, Sendable {
  /// A tag, a comment or an address between `<` and `>`.
  case rawHTML
  /// A name or number of a character, such as `&copy;`.
  case entity
  /// Lines set in by four spaces or more.
  case indentedCode
  /// Words between `~~`.
  case strikethrough
  /// `[^1]`.
  case footnote
  /// Quotes and lists more than ``OpenBlock/depthLimit`` deep.
  case deepNesting
  /// A table of more than ``MarkdownTable/mostColumns`` columns.
  case wideTable
}

/// Where a text uses what is not covered.
public struct MarkdownRefusal: Hashable, Sendable {
  /// The line, counted from 1.
  public let line: Int

  /// What stands there.
  public let construct: UncoveredMarkdown

  /// A refusal at a line.
  public init(line: Int, _ construct: UncoveredMarkdown) {
    self.line = line
    self.construct = construct
  }
}
