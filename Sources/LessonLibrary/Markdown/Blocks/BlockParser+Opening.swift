extension BlockParser {
  /// Opens the block that begins at the cursor.
  ///
  /// - Parameter depth: How many open blocks the line has matched.
  /// - Returns: How many blocks are open then; nil when none begins here.
  mutating func openBlock(in depth: Int) -> Int? {
    let container = open[depth - 1]
    if line.indent >= 4 { return openIndentedCode(in: depth) }
    let content = line.contentBytes
    if content.first == UInt8(ascii: ">") { return openQuote(in: depth) }
    if let heading = BlockMarks.heading(content) {
      return addLeaf(.heading(level: heading.level), lines: [heading.words], in: depth)
    }
    if let fence = FenceMark(content, indent: line.indent) {
      return addLeaf(.fence(fence), lines: [], in: depth)
    }
    if container.isParagraph, let opened = underline(content, in: depth) { return opened }
    if BlockMarks.isRule(content) { return addLeaf(.rule, lines: [], in: depth) }
    return openItem(content, in: depth, after: container)
  }

  private mutating func addLeaf(_ kind: OpenBlock.Kind, lines: [[UInt8]], in depth: Int) -> Int? {
    let count = add(kind, in: depth)
    tip.lines = lines
    isLineTaken = true
    return count
  }

  private mutating func openQuote(in depth: Int) -> Int? {
    guard hasRoom(depth), takeQuoteMark() else { return nil }
    return add(.quote, in: depth)
  }

  /// A paragraph's words are not code, however far in they stand.
  private mutating func openIndentedCode(in depth: Int) -> Int? {
    guard !tip.isParagraph, !line.isBlank else { return nil }
    line.skip(columns: 4)
    refusals.insert(MarkdownRefusal(line: lineNumber, .indentedCode))
    return add(.indentedCode, in: depth)
  }

  private mutating func openItem(
    _ content: ArraySlice<UInt8>,
    in depth: Int,
    after container: OpenBlock
  ) -> Int? {
    guard let mark = ListMark(content, interrupting: container.isParagraph), hasRoom(depth + 1)
    else { return nil }
    let indent = line.indent
    line.skipSpace()
    line.skip(bytes: mark.length)
    let padding = takePadding()
    let list = container.goesOn(with: mark) ? depth : add(.list(mark), in: depth)
    return add(.item(indent: indent + mark.length + padding), in: list)
  }

  /// Takes the spaces after a list mark: one to four, or one when there are more or no words.
  private mutating func takePadding() -> Int {
    let isEmpty = line.isBlank
    let width = line.indent
    let padding = isEmpty || width > 4 ? 1 : width
    line.skip(columns: padding)
    return padding
  }

  /// A line under a paragraph: of a heading, or of the header of a table.
  private mutating func underline(_ content: ArraySlice<UInt8>, in depth: Int) -> Int? {
    let paragraph = open[depth - 1]
    if let level = BlockMarks.underline(content) {
      return turnIntoHeading(paragraph, level: level)
    }
    guard let alignments = TableRow.alignments(content), let header = paragraph.lines.last,
      TableRow.cells(header).count == alignments.count
    else { return nil }
    return turnIntoTable(paragraph, alignments: alignments, header: header)
  }

  private mutating func turnIntoHeading(_ paragraph: OpenBlock, level: Int) -> Int? {
    takeReferences(from: paragraph)
    guard !paragraph.lines.isEmpty else { return nil }
    paragraph.kind = .heading(level: level)
    isLineTaken = true
    return open.count
  }

  private mutating func turnIntoTable(
    _ paragraph: OpenBlock,
    alignments: [MarkdownTable.Alignment?],
    header: [UInt8]
  ) -> Int? {
    if alignments.count > MarkdownTable.mostColumns {
      refusals.insert(MarkdownRefusal(line: lineNumber, .wideTable))
      return nil
    }
    if paragraph.lines.count > 1 {
      paragraph.lines.removeLast()
      _ = add(.table(alignments), in: open.count - 1)
    } else {
      paragraph.kind = .table(alignments)
    }
    tip.line = lineNumber - 1
    tip.lines = [header]
    isLineTaken = true
    return open.count
  }

  /// Whether one more container may stand in this many.
  private mutating func hasRoom(_ depth: Int) -> Bool {
    if depth < OpenBlock.depthLimit { return true }
    refusals.insert(MarkdownRefusal(line: lineNumber, .deepNesting))
    return false
  }
}

extension OpenBlock {
  /// Whether it is a list and an item with this mark belongs to it.
  fileprivate func goesOn(with mark: ListMark) -> Bool {
    if case .list(let other) = kind { mark.continues(other) } else { false }
  }
}
