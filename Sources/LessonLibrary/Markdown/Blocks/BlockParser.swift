/// Gathers the lines of a text into blocks, one line after the other.
///
/// Source: CommonMark 0.31, appendix "A parsing strategy", phase 1.
struct BlockParser {
  /// What is open, outermost first: the document, containers, perhaps a leaf.
  var open: [OpenBlock]
  var line = LineScanner([])
  var lineNumber: Int
  /// The line was used up by a block that it began, such as a heading.
  var isLineTaken = false
  var references = LinkReferences()
  var refusals: Set<MarkdownRefusal> = []

  init(firstLine: Int) {
    open = [OpenBlock(.document, line: firstLine)]
    lineNumber = firstLine - 1
  }

  /// The innermost open block.
  var tip: OpenBlock { open[open.count - 1] }

  /// Reads the next line.
  mutating func read(_ bytes: [UInt8]) {
    lineNumber += 1
    line = LineScanner(bytes)
    isLineTaken = false
    guard let matched = matchOpenBlocks() else { return }
    var depth = matched
    while !isLineTaken, !open[depth - 1].keepsLines, let opened = openBlock(in: depth) {
      depth = opened
    }
    if isLineTaken {
      for block in open { block.endsWithBlank = false }
    } else if depth < open.count, !line.isBlank, tip.isParagraph {
      tip.lines.append(Array(line.contentBytes))
    } else {
      close(to: depth)
      markBlank()
      addRest()
    }
  }

  /// Closes everything; the document with all its blocks.
  mutating func finish() -> OpenBlock {
    close(to: 1)
    return open[0]
  }

  /// How many of the open blocks the line goes on with; nil when it was a closing fence.
  private mutating func matchOpenBlocks() -> Int? {
    for (index, block) in open.enumerated().dropFirst() {
      switch goesOn(block) {
      case .goesOn: continue
      case .ends: return index
      case .isLastLine:
        close(to: index)
        return nil
      }
    }
    return open.count
  }

  /// Closes the open blocks beyond a depth.
  mutating func close(to depth: Int) {
    while open.count > depth {
      let block = open.removeLast()
      guard block.isParagraph else { continue }
      takeReferences(from: block)
      if block.lines.isEmpty { tip.children.removeLast() }
    }
  }

  /// Takes the definitions of links at the start of a paragraph out of it.
  mutating func takeReferences(from paragraph: OpenBlock) {
    let lines = paragraph.lines
    let count = references.take(from: &paragraph.lines)
    if UncoveredMarkdown.hasEntity(lines.prefix(count).joined()) {
      refusals.insert(MarkdownRefusal(line: paragraph.line, .entity))
    }
    paragraph.line += count
  }

  /// Adds a block to the innermost open one that can hold it, closing the others.
  ///
  /// - Returns: How many blocks are open now.
  mutating func add(_ kind: OpenBlock.Kind, in depth: Int) -> Int {
    close(to: depth)
    let block = OpenBlock(kind, line: lineNumber)
    while !tip.isContainer || (tip.isList && !block.isItem) { close(to: open.count - 1) }
    tip.children.append(block)
    open.append(block)
    return open.count
  }

  /// Notes whether the open blocks end with a blank line, which makes lists loose.
  private func markBlank() {
    let isBlank = line.isBlank
    if isBlank { tip.children.last?.endsWithBlank = true }
    let isNew = tip.isItem && tip.children.isEmpty && tip.line == lineNumber
    var isMark = isBlank && !tip.isQuote && !isNew
    if case .fence = tip.kind { isMark = false }
    for block in open { block.endsWithBlank = isMark }
  }

  /// Adds what is left of the line to the innermost block, or begins a paragraph with it.
  private mutating func addRest() {
    if tip.keepsLines {
      tip.lines.append(line.rest)
    } else if !line.isBlank {
      if !tip.acceptsWords { _ = add(.paragraph, in: open.count) }
      tip.lines.append(Array(line.contentBytes))
    }
  }
}

extension OpenBlock {
  /// Whether words of the next line can belong to it.
  fileprivate var acceptsWords: Bool {
    switch kind {
    case .paragraph, .table: true
    default: false
    }
  }
}
