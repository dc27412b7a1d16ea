/// Reads `| a | b |` lines whose second line is `| --- | --- |`.
enum TableReader {
  /// A wider table is shown as plain text: it would not fit a page, and filling its short rows
  /// could take more memory than the text itself.
  static let mostColumns = 32

  static func read(_ lines: inout LineCursor) -> MarkdownBlock {
    guard let line = lines.current else { return .paragraph([]) }
    let header = cells(of: line)
    guard (1...mostColumns).contains(header.count),
      lines.line(ahead: 1).map(isDelimiter) == true
    else {
      return .paragraph(lines.takeInlines(startingWith: line.text))
    }
    lines.advance()
    lines.advance()
    let rows = rows(&lines, width: header.count)
    return .table(header: header.map { Markdown.inlines(in: $0) }, rows: rows)
  }

  /// Short rows are filled with empty cells; what is beyond the header is left out.
  private static func rows(_ lines: inout LineCursor, width: Int) -> [[[Inline]]] {
    var rows: [[[Inline]]] = []
    while let line = lines.current, line.kind == .tableRow {
      let row = cells(of: line).prefix(width).map { Markdown.inlines(in: $0) }
      rows.append(row + Array(repeating: [], count: width - row.count))
      lines.advance()
    }
    return rows
  }

  private static func isDelimiter(_ line: Line) -> Bool {
    let cells = line.kind == .tableRow ? cells(of: line) : []
    return !cells.isEmpty
      && cells.allSatisfy { cell in
        cell.contains("-") && cell.allSatisfy { $0 == "-" || $0 == ":" }
      }
  }

  /// The cells of a row; `\|` is a bar inside a cell.
  private static func cells(of line: Line) -> [Substring] {
    let bytes = line.text.dropFirst().utf8
    var cells: [Substring] = []
    var start = bytes.startIndex
    var isEscaped = false
    for (index, byte) in zip(bytes.indices, bytes) {
      if byte == UInt8(ascii: "|"), !isEscaped {
        cells.append(Substring(bytes[start..<index]).trimmed)
        start = bytes.index(after: index)
      }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    let rest = Substring(bytes[start...]).trimmed
    return rest.isEmpty ? cells : cells + [rest]
  }
}
