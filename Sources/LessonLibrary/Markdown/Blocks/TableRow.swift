/// A line of a table cut into cells.
///
/// Source: GitHub Flavored Markdown, section 4.10 Tables.
enum TableRow {
  /// The cells of a row, spaces around them left out; `\|` is a bar inside a cell.
  static func cells(_ line: some BidirectionalCollection<UInt8>) -> [[UInt8]] {
    let row = line.withoutBlanks
    var cells: [[UInt8]] = []
    var cell: [UInt8] = []
    var isEscaped = false
    for byte in row.first == .bar ? row.dropFirst() : row[...] {
      if byte == .bar, isEscaped {
        cell[cell.count - 1] = .bar
      } else if byte == .bar {
        cells.append(Array(cell.withoutBlanks))
        cell = []
      } else {
        cell.append(byte)
      }
      isEscaped = byte == .backslash && !isEscaped
    }
    let last = cell.withoutBlanks
    return last.isEmpty ? cells : cells + [Array(last)]
  }

  /// What a line of dashes under a header says of its columns; nil when it is no such line.
  static func alignments(_ line: ArraySlice<UInt8>) -> [MarkdownTable.Alignment?]? {
    guard line.allSatisfy({ $0.isSpaceOrTab || "|-:".utf8.contains($0) }) else { return nil }
    let cells = cells(line)
    guard !cells.isEmpty, line.contains(where: { $0 == .bar || $0 == .colon }) else { return nil }
    var alignments: [MarkdownTable.Alignment?] = []
    for cell in cells {
      let isLeft = cell.first == .colon
      let isRight = cell.count > 1 && cell.last == .colon
      let dashes = cell.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      alignments.append(isLeft ? (isRight ? .center : .left) : (isRight ? .right : nil))
    }
    return alignments
  }
}

extension UInt8 {
  fileprivate static let bar = UInt8(ascii: "|")
  fileprivate static let colon = UInt8(ascii: ":")
}
