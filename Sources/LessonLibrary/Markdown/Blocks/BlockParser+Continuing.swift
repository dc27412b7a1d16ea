extension BlockParser {
  /// What a line does to a block that is open.
  enum Continuation {
    case goesOn
    case ends
    /// The line closes the block and is used up.
    case isLastLine
  }

  /// Compares the line with a block that is open and takes the block's marks off the line.
  mutating func goesOn(_ block: OpenBlock) -> Continuation {
    switch block.kind {
    case .document, .list: .goesOn
    case .quote: takeQuoteMark() ? .goesOn : .ends
    case .item(let indent): goesOnItem(block, indent: indent)
    case .paragraph, .table: line.isBlank ? .ends : .goesOn
    case .heading, .rule: .ends
    case .fence(let fence): goesOnFence(fence)
    case .indentedCode: goesOnIndentedCode()
    }
  }

  /// Takes `>` and the space after it off the line.
  mutating func takeQuoteMark() -> Bool {
    guard line.indent < 4, line.contentBytes.first == UInt8(ascii: ">") else { return false }
    line.skipSpace()
    line.skip(bytes: 1)
    if line.current?.isSpaceOrTab ?? false { line.skip(columns: 1) }
    return true
  }

  private mutating func goesOnItem(_ item: OpenBlock, indent: Int) -> Continuation {
    if line.isBlank {
      if item.children.isEmpty { return .ends }
      line.skipSpace()
      return .goesOn
    }
    guard line.indent >= indent else { return .ends }
    line.skip(columns: indent)
    return .goesOn
  }

  private mutating func goesOnFence(_ fence: FenceMark) -> Continuation {
    if line.indent < 4, fence.isClosed(by: line.contentBytes) { return .isLastLine }
    line.skip(columns: min(fence.indent, line.indent))
    return .goesOn
  }

  private mutating func goesOnIndentedCode() -> Continuation {
    if line.indent >= 4 {
      line.skip(columns: 4)
    } else if line.isBlank {
      line.skipSpace()
    } else {
      return .ends
    }
    return .goesOn
  }
}
