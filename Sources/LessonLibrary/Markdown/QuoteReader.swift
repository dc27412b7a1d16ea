/// Reads `>` lines; an empty one parts two paragraphs.
enum QuoteReader {
  static func read(_ lines: inout LineCursor) -> MarkdownBlock {
    .quote(paragraphs(&lines).map { Markdown.inlines(in: $0.joined(separator: " ")) })
  }

  private static func paragraphs(_ lines: inout LineCursor) -> [[Substring]] {
    var paragraphs: [[Substring]] = [[]]
    while case .quote(let text)? = lines.current?.kind {
      lines.advance()
      if !text.isEmpty {
        paragraphs[paragraphs.count - 1].append(text)
      } else if paragraphs.last != [] {
        paragraphs.append([])
      }
    }
    return paragraphs.filter { !$0.isEmpty }
  }
}
