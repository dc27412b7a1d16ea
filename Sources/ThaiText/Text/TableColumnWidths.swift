/// The widths of a table's columns, in cells, chosen so that the table fits.
struct TableColumnWidths {
  /// Blank cells between two columns.
  static let gap = 2
  /// The narrowest that a wrapped or cut column is made when its texts are wider.
  private static let narrowestText = 10

  /// The widths, left first, one a column.
  let widths: [Int]

  /// Finds the widths, or nil when the columns cannot fit.
  init?(of table: TextTable, width: Int) {
    let limits = table.columns.indices.map { Self.limits(ofColumn: $0, in: table) }
    let room = width - Self.gap * (table.columns.count - 1)
    guard limits.reduce(0, { $0 + $1.lowerBound }) <= room else { return nil }
    var widths = limits.map(\.upperBound)
    // Take one cell after another from the widest column that may still give one.
    while widths.reduce(0, +) > room {
      guard
        let widest = widths.indices.filter({ widths[$0] > limits[$0].lowerBound })
          .max(by: { widths[$0] < widths[$1] })
      else { return nil }
      widths[widest] -= 1
    }
    self.widths = widths
  }

  /// The narrowest and the widest that a column is useful.
  private static func limits(ofColumn index: Int, in table: TextTable) -> ClosedRange<Int> {
    let column = table.columns[index]
    let cells = table.rows.map { widestLine(of: $0[index]) }.max() ?? 0
    let natural = max(cells, widestLine(of: column.title), 1)
    let narrowest = max(
      column.overflow == .keepWhole ? cells : min(cells, narrowestText),
      widestPiece(of: column.title)
    )
    return min(max(narrowest, 1), natural)...natural
  }

  private static func widestLine(of text: String) -> Int {
    text.linesAsWritten.map(\.displayWidth).max() ?? 0
  }

  /// The width of the widest piece of a heading that stays together.
  private static func widestPiece(of title: String) -> Int {
    WordBreaks.pieces(of: title).map(\.displayWidth).max() ?? 0
  }
}
