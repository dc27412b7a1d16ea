/// A line read from left to right by columns, since a tab may be part indentation, part content.
///
/// Source: CommonMark 0.31, section 2.2 Tabs.
struct LineScanner {
  private let bytes: [UInt8]
  private(set) var offset = 0
  private(set) var column = 0
  /// A tab was passed only in part; the rest of it counts as spaces.
  private(set) var isInsideTab = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The byte at the cursor; nil at the end.
  var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// Where the first byte that is neither space nor tab stands, from the cursor on.
  private var content: (offset: Int, column: Int) {
    var (offset, column) = (offset, column)
    while offset < bytes.count, bytes[offset].isSpaceOrTab {
      column += bytes[offset] == .tab ? 4 - column % 4 : 1
      offset += 1
    }
    return (offset, column)
  }

  /// The columns of space before the next content.
  var indent: Int { content.column - column }

  /// Whether nothing but space is left.
  var isBlank: Bool { content.offset == bytes.count }

  /// What is left from the next content on.
  var contentBytes: ArraySlice<UInt8> { bytes[content.offset...] }

  /// Moves to the next content.
  mutating func skipSpace() {
    (offset, column) = content
    isInsideTab = false
  }

  /// Moves on by bytes, none of them a tab.
  mutating func skip(bytes count: Int) {
    offset += count
    column += count
    isInsideTab = false
  }

  /// Moves on by columns of space, or to the end.
  mutating func skip(columns count: Int) {
    var count = count
    while count > 0, let byte = current {
      let width = byte == .tab ? 4 - column % 4 : 1
      isInsideTab = width > count
      column += min(width, count)
      offset += isInsideTab ? 0 : 1
      count -= width
    }
  }

  /// What is left of the line, the rest of a tab as spaces.
  var rest: [UInt8] {
    guard isInsideTab else { return Array(bytes[offset...]) }
    return Array(repeating: .space, count: 4 - column % 4) + bytes[(offset + 1)...]
  }
}
