/// A table drawn with text, never wider than it is allowed to be.
public struct TextTable: Sendable {
  /// What happens to a text that is wider than its column.
  public enum Overflow: Sendable {
    /// The column keeps the width of its cells: amounts, dates.
    case keepWhole
    /// The text goes on below, for words.
    case wrap
    /// The text is cut and ends in "…", for names.
    case truncate
  }

  /// One column of a table.
  public struct Column: Sendable {
    /// The heading; it wraps where the column is narrow.
    public let title: String
    /// Where the texts stand in the column.
    public let alignment: TextAlignment
    /// What happens to a text that is wider than the column.
    public let overflow: Overflow

    /// Makes a column.
    ///
    /// - Parameters:
    ///   - title: The heading, may be empty.
    ///   - alignment: Where the texts stand in the column.
    ///   - overflow: What happens to a text that is wider than the column.
    public init(_ title: String, alignment: TextAlignment, overflow: Overflow) {
      self.title = title
      self.alignment = alignment
      self.overflow = overflow
    }

    /// A column of words, at the left, that wraps.
    public static func words(_ title: String) -> Column {
      Column(title, alignment: .left, overflow: .wrap)
    }

    /// A column of amounts, at the right, always whole.
    public static func amounts(_ title: String) -> Column {
      Column(title, alignment: .right, overflow: .keepWhole)
    }
  }

  /// The columns, left first, never empty.
  public let columns: [Column]
  /// The rows, top first; each has as many cells as there are columns.
  public let rows: [[String]]
  /// The rows as sentences for a screen reader; nil when heading and value say enough.
  public let spoken: [String]?

  /// Makes a table.
  ///
  /// - Parameters:
  ///   - columns: The columns, left first, at least one.
  ///   - rows: The rows, top first, each with one cell a column; may be empty.
  ///   - spoken: A sentence for each row; nil to make one of headings and values.
  public init(columns: [Column], rows: [[String]], spoken: [String]? = nil) {
    precondition(!columns.isEmpty, "a table has at least one column")
    precondition(rows.allSatisfy { $0.count == columns.count }, "a row has one cell a column")
    precondition(spoken.map { $0.count == rows.count } ?? true, "a row has one sentence")
    self.columns = columns
    self.rows = rows
    self.spoken = spoken
  }

  /// The lines of the table, or of one card a row when its columns cannot fit.
  ///
  /// - Parameters:
  ///   - width: The widest a line may be, in cells.
  ///   - style: The line under the headings: thin, or of "-" in the plain style.
  /// - Returns: The lines, top first, without spaces at their ends.
  public func lines(width: Int, style: DrawingStyle = .normal) -> [String] {
    guard let widths = TableColumnWidths(of: self, width: width)?.widths else {
      return cards(width: width)
    }
    let body = rows.flatMap { lines(of: $0, widths: widths) }
    guard columns.contains(where: { !$0.title.isEmpty }) else { return body }
    let rule = String(
      repeating: style == .normal ? "─" : "-",
      count: widths.reduce(0, +) + TableColumnWidths.gap * (widths.count - 1)
    )
    return lines(of: columns.map(\.title), widths: widths, isHeader: true) + [rule] + body
  }

  private func lines(of row: [String], widths: [Int], isHeader: Bool = false) -> [String] {
    let cells = zip(columns, zip(row, widths)).map { column, cell in
      let isCut = column.overflow == .truncate && !isHeader
      return isCut
        ? cell.0.linesAsWritten.map { $0.truncated(to: cell.1) }
        : LineWrap.wrap(cell.0, width: cell.1)
    }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { line in
      zip(columns, zip(cells, widths)).map { column, cell in
        (line < cell.0.count ? cell.0[line] : "").padded(to: cell.1, column.alignment)
      }.joined(separator: String(repeating: " ", count: TableColumnWidths.gap))
        .trimmingTrailingSpaces
    }
  }

  /// The rows as sentences for a screen reader: those given, or else the first cell and then each
  /// heading with its value.
  ///
  /// - Parameter width: The widest a line may be, in cells.
  /// - Returns: The lines, top first.
  public func sentences(width: Int) -> [String] {
    (spoken ?? rows.map(sentence)).flatMap {
      LineWrap.wrap($0, width: width, firstIndent: "- ", indent: "  ")
    }
  }

  private func sentence(of row: [String]) -> String {
    let values = zip(columns, row).dropFirst().filter { !$1.isEmpty }.map { column, cell in
      column.title.isEmpty ? cell : "\(column.title) \(cell)"
    }
    return row[0] + (values.isEmpty || row[0].isEmpty ? "" : ": ") + values.joined(separator: ", ")
  }

  /// One card a row, a blank line between: "heading: value", empty cells left out.
  private func cards(width: Int) -> [String] {
    let cards = rows.map { row in
      zip(columns, row).filter { !$1.isEmpty }.flatMap { column, cell in
        LineWrap.wrap(
          column.title.isEmpty ? cell : "\(column.title): \(cell)",
          width: width,
          indent: "  "
        )
      }
    }
    return Array(cards.joined(separator: [""]))
  }
}
