/// The marks at the start of a line that begin a block.
///
/// Source: CommonMark 0.31, sections 4.1 to 4.5.
enum BlockMarks {
  /// Three or more `*`, `-` or `_`, with or without spaces between them.
  static func isRule(_ content: some Collection<UInt8>) -> Bool {
    guard let mark = content.first, "*-_".utf8.contains(mark),
      content.allSatisfy({ $0 == mark || $0.isSpaceOrTab })
    else { return false }
    return content.count { $0 == mark } >= 3
  }

  /// `#` to `######`, then a space or the end; the words without the marks around them.
  static func heading(_ content: ArraySlice<UInt8>) -> (level: Int, words: [UInt8])? {
    let rest = content.drop { $0 == UInt8(ascii: "#") }
    let level = rest.startIndex - content.startIndex
    guard (1...6).contains(level), rest.first?.isSpaceOrTab ?? true else { return nil }
    let words = rest.withoutBlanks
    guard let last = words.lastIndex(where: { $0 != UInt8(ascii: "#") }) else { return (level, []) }
    let hasClosing = last < words.endIndex - 1 && words[last].isSpaceOrTab
    return (level, Array(hasClosing ? words[...last].withoutBlanks : words))
  }

  /// A line of `=` or `-` under a paragraph.
  static func underline(_ content: ArraySlice<UInt8>) -> Int? {
    let line = content.withoutBlanks
    guard let mark = line.first, line.allSatisfy({ $0 == mark }) else { return nil }
    return switch mark {
    case UInt8(ascii: "="): 1
    case UInt8(ascii: "-"): 2
    default: nil
    }
  }
}
