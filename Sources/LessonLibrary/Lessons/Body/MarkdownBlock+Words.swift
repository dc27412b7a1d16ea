extension MarkdownBlock {
  /// Whether it is a worked example for the engine, which readers do not see.
  public var isExample: Bool {
    if case .fence("example", _) = content { true } else { false }
  }

  /// Whether it is the place for the household's own numbers.
  public var isHousehold: Bool { content == .paragraph([.slot(.household)]) }

  /// Every run of words in it that a reader sees, with its line, in order.
  var runs: [(line: Int, words: [Inline])] {
    switch content {
    case .heading(_, let words), .paragraph(let words): [(line, words)]
    case .list(let list): list.items.flatMap { $0.flatMap(\.runs) }
    case .quote(let blocks): blocks.flatMap(\.runs)
    case .table(let table):
      table.header.map { (line, $0) }
        + table.rows.enumerated().flatMap { index, row in row.map { (line + 2 + index, $0) } }
    case .fence, .rule: []
    }
  }
}

extension MarkdownBlock.Content {
  /// The words alone.
  var plainText: String {
    MarkdownBlock(line: 1, self).runs.map(\.words.plainText).joined(separator: " ")
  }
}
