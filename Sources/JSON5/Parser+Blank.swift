extension Parser {
  /// Passes white space, line breaks and comments.
  mutating func skipBlank() throws(Halt) {
    while let byte = reader.next {
      switch byte {
      case .space, .tab, .verticalTab, .formFeed: reader.skip()
      case .lineFeed, .carriageReturn: _ = reader.take()
      case .slash where reader.second == .slash: try skipLineComment()
      case .slash where reader.second == .star: try skipBlockComment()
      case .numberSign:
        try noteUnexpected(UInt8.numberSign, .key)
        try skipLineComment()
      case 0x80... where isWideSpaceNext: _ = reader.take()
      default: return
      }
    }
  }

  /// A character of white space, a line break or a comment begins at the cursor.
  var isBlankNext: Bool {
    switch reader.next {
    case .tab, .lineFeed, .verticalTab, .formFeed, .carriageReturn, .space: true
    case .slash: reader.second == .slash || reader.second == .star
    default: isWideSpaceNext
    }
  }

  /// A line break begins at the cursor.
  var isLineBreakNext: Bool {
    switch reader.next {
    case .lineFeed, .carriageReturn: true
    case 0xE2: reader.nextScalar?.isWideLineBreak ?? false
    default: false
    }
  }

  private var isWideSpaceNext: Bool {
    // Only characters that begin with these bytes can be white space.
    switch reader.next {
    case 0xC2, 0xE1, 0xE2, 0xE3, 0xEF: reader.nextScalar?.isWideSpace ?? false
    default: false
    }
  }

  private mutating func skipLineComment() throws(Halt) {
    while let byte = reader.next, !isLineBreakNext {
      if byte < 0x80 { reader.skip() } else { _ = try take() }
    }
  }

  private mutating func skipBlockComment() throws(Halt) {
    let start = reader.position
    reader.skip(2)
    while reader.next != nil {
      if reader.next == .star, reader.second == .slash {
        reader.skip(2)
        return
      }
      _ = try take()
    }
    try note(.commentNotClosed, at: reader.span(from: start))
  }
}
