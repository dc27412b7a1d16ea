/// Reads items that follow each other, blank lines between them or not.
enum ListReader {
  static func readBullets(_ lines: inout LineCursor) -> MarkdownBlock {
    .bulletList(
      items(&lines) { kind in
        switch kind {
        case .bullet(let text), .choice(let text, isRight: _): text
        default: nil
        }
      }
    )
  }

  static func readNumbered(_ lines: inout LineCursor, from start: Int) -> MarkdownBlock {
    .orderedList(
      start: start,
      items: items(&lines) { kind in
        if case .numbered(_, let text) = kind { text } else { nil }
      }
    )
  }

  private static func items(
    _ lines: inout LineCursor,
    text: (Line.Kind) -> Substring?
  ) -> [[Inline]] {
    var items: [[Inline]] = []
    while let line = lines.current, let words = text(line.kind) {
      items.append(lines.takeInlines(startingWith: words))
      lines.skipBlanks()
    }
    return items
  }
}
