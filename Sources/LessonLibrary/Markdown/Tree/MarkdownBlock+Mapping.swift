extension MarkdownBlock {
  /// The same block with other pieces of running text.
  ///
  /// - Parameter transform: The pieces that stand in place of one, with the line where it stands;
  ///   the pieces inside a style are transformed, not the style.
  /// - Returns: A block of the same shape.
  public func mapping(_ transform: (_ piece: Inline, _ line: Int) -> [Inline]) -> MarkdownBlock {
    MarkdownBlock(line: line, mappedContent(transform))
  }

  private func mappedContent(_ transform: (Inline, Int) -> [Inline]) -> Content {
    switch content {
    case .heading(let level, let words):
      .heading(level: level, words.mapping(line: line, transform))
    case .paragraph(let words): .paragraph(words.mapping(line: line, transform))
    case .list(let list):
      .list(
        MarkdownList(
          start: list.start,
          isTight: list.isTight,
          items: list.items.map { $0.map { $0.mapping(transform) } }
        )
      )
    case .quote(let inner): .quote(inner.map { $0.mapping(transform) })
    case .table(let table): .table(table.mapping(line: line, transform))
    case .fence, .rule: content
    }
  }
}

extension MarkdownTable {
  fileprivate func mapping(line: Int, _ transform: (Inline, Int) -> [Inline]) -> MarkdownTable {
    MarkdownTable(
      alignments: alignments,
      header: header.map { $0.mapping(line: line, transform) },
      rows: rows.enumerated().map { index, row in
        row.map { $0.mapping(line: line + 2 + index, transform) }
      }
    )
  }
}

extension [Inline] {
  /// The same words with other pieces, those inside styles included.
  public func mapping(
    line: Int = 1,
    _ transform: (_ piece: Inline, _ line: Int) -> [Inline]
  ) -> [Inline] {
    var line = line
    return flatMap { piece -> [Inline] in
      switch piece {
      case .emphasis(let inner): return [.emphasis(inner.mapping(line: line, transform))]
      case .strong(let inner): return [.strong(inner.mapping(line: line, transform))]
      case .link(let inner, let destination, let title):
        let words = inner.mapping(line: line, transform)
        return [.link(words, destination: destination, title: title)]
      case .softBreak, .hardBreak:
        line += 1
        return transform(piece, line - 1)
      case .text, .code, .image, .slot: return transform(piece, line)
      }
    }
  }
}
