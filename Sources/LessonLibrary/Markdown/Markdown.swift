/// Reads the small part of Markdown that lessons are written in.
///
/// Reading never fails: whatever is not understood is shown as it stands. It takes time in
/// proportion to the length of the text, whatever the text is.
public enum Markdown {
  /// The blocks of a text, in order.
  public static func blocks(in text: String) -> [MarkdownBlock] {
    blocks(of: lines(of: text))
  }

  /// The inlines of one line, such as a title.
  public static func inlines(in text: some StringProtocol) -> [Inline] {
    InlineReader.read(InlineTokenizer.tokens(of: Substring(text)))
  }

  /// The lines of a text, whatever sign ends them, without a byte-order mark.
  static func lines(of text: String) -> [Substring] {
    let words =
      text.unicodeScalars.first == "\u{FEFF}"
      ? text.unicodeScalars.dropFirst() : text[...].unicodeScalars
    return Substring(words).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  static func blocks(of lines: some Sequence<Substring>) -> [MarkdownBlock] {
    var cursor = LineCursor(lines.map(Line.init))
    var blocks: [MarkdownBlock] = []
    while let line = cursor.current {
      if let block = block(startingWith: line, in: &cursor) { blocks.append(block) }
    }
    return blocks
  }

  /// Reads one block; always moves the cursor on.
  private static func block(
    startingWith line: Line,
    in cursor: inout LineCursor
  ) -> MarkdownBlock? {
    switch line.kind {
    case .quote: return QuoteReader.read(&cursor)
    case .bullet, .choice: return ListReader.readBullets(&cursor)
    case .numbered(let start, _): return ListReader.readNumbered(&cursor, from: start)
    case .tableRow: return TableReader.read(&cursor)
    case .question(let text): return QuestionReader.read(&cursor, text: text)
    case .text: return .paragraph(cursor.takeInlines(startingWith: line.text))
    case .blank, .divider, .household, .heading: cursor.advance()
    }
    switch line.kind {
    case .household: return .household
    case .heading(let level, let text): return .heading(level: level, inlines(in: text))
    default: return nil
    }
  }
}
