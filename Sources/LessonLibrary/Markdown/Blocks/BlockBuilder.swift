/// Turns gathered lines into blocks with their running text read.
struct BlockBuilder {
  private let references: LinkReferences
  private(set) var refusals: Set<MarkdownRefusal> = []

  init(references: LinkReferences) {
    self.references = references
  }

  /// The blocks inside a container.
  mutating func blocks(of container: OpenBlock) -> [MarkdownBlock] {
    container.children.map { MarkdownBlock(line: $0.line, content(of: $0)) }
  }

  private mutating func content(of block: OpenBlock) -> MarkdownBlock.Content {
    switch block.kind {
    case .document, .item, .quote: .quote(blocks(of: block))
    case .list(let mark):
      .list(
        MarkdownList(
          start: mark.number,
          isTight: block.isTight,
          items: block.children.map { blocks(of: $0) }
        )
      )
    case .paragraph: .paragraph(inlines(of: block.lines, line: block.line))
    case .heading(let level): .heading(level: level, inlines(of: block.lines, line: block.line))
    case .rule: .rule
    case .fence(let mark): .fence(info: info(of: mark, line: block.line), text: text(of: block))
    case .indentedCode: .fence(info: "", text: text(of: block))
    case .table(let alignments): .table(table(block, alignments: alignments))
    }
  }

  private func text(of block: OpenBlock) -> String {
    var lines = block.lines[...]
    if case .indentedCode = block.kind {
      while lines.last?.allSatisfy(\.isSpaceOrTab) == true { lines.removeLast() }
    }
    return lines.map { $0.text + "\n" }.joined()
  }

  private mutating func info(of mark: FenceMark, line: Int) -> String {
    if UncoveredMarkdown.hasEntity(mark.info) {
      refusals.insert(MarkdownRefusal(line: line, .entity))
    }
    return EscapedText(mark.info).unescaped.text
  }

  private mutating func inlines(of lines: some Sequence<[UInt8]>, line: Int) -> [Inline] {
    let bytes = Array(Array(lines.joined(separator: [.lineFeed])).withoutBlanks)
    var parser = InlineParser(bytes, firstLine: line, references: references)
    let inlines = parser.inlines()
    refusals.formUnion(parser.refusals)
    return inlines
  }

  private mutating func table(
    _ block: OpenBlock,
    alignments: [MarkdownTable.Alignment?]
  ) -> MarkdownTable {
    var rows: [[[Inline]]] = []
    for (index, row) in block.lines.enumerated() {
      let line = block.line + index + (index > 0 ? 1 : 0)
      let cells = TableRow.cells(row).prefix(alignments.count).map { inlines(of: [$0], line: line) }
      rows.append(cells + Array(repeating: [], count: alignments.count - cells.count))
    }
    return MarkdownTable(alignments: alignments, header: rows[0], rows: Array(rows.dropFirst()))
  }
}
