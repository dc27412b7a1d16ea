/// The opening line of a fenced block.
///
/// Source: CommonMark 0.31, section 4.5.
struct FenceMark {
  let mark: UInt8
  let length: Int
  /// Columns before the fence, which are taken from its lines too.
  let indent: Int
  let info: [UInt8]

  /// Three or more backticks or tildes, then any words; backticks allow none among the words.
  init?(_ content: ArraySlice<UInt8>, indent: Int) {
    guard let mark = content.first, "`~".utf8.contains(mark) else { return nil }
    let rest = content.drop { $0 == mark }
    length = rest.startIndex - content.startIndex
    guard length >= 3, mark == UInt8(ascii: "~") || !rest.contains(mark) else { return nil }
    self.mark = mark
    self.indent = indent
    info = Array(rest.withoutBlanks)
  }

  /// Whether a line ends the block.
  func isClosed(by content: ArraySlice<UInt8>) -> Bool {
    let rest = content.drop { $0 == mark }
    return rest.startIndex - content.startIndex >= length && rest.allSatisfy(\.isSpaceOrTab)
  }
}
