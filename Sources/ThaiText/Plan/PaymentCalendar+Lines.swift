import Engine

extension PaymentCalendar {
  /// The narrowest, in cells, at which a row a month reads well.
  static let tableWidth = 64

  /// The lines of the calendar: a table where there is room, a block a month where there is less,
  /// sentences in the plain style.
  ///
  /// - Parameters:
  ///   - width: The widest a line may be, in cells.
  ///   - style: A drawing, or sentences for a screen reader.
  /// - Returns: The lines, top first.
  public func lines(width: Int, style: DrawingStyle) -> [String] {
    let opening = regular.isEmpty ? [] : LineWrap.wrap(CalendarWords.regular(regular), width: width)
    return opening + (opening.isEmpty || style == .plain ? [] : [""])
      + monthLines(width: width, style: style)
  }

  private func monthLines(width: Int, style: DrawingStyle) -> [String] {
    if style == .plain { return months.flatMap { sentence($0, width: width) } }
    return width >= Self.tableWidth
      ? table.lines(width: width, style: style)
      : Array(months.map { block($0, width: width) }.joined(separator: [""]))
  }

  private var table: TextTable {
    let titles = CalendarWords.titles
    return TextTable(
      columns: [
        TextTable.Column(titles[0], alignment: .left, overflow: .keepWhole),
        .words(titles[1]), .amounts(titles[2]),
      ],
      rows: months.map {
        [$0.month.thai(.shortYear), cell(of: $0), $0.cash.wholeThaiAmount]
      }
    )
  }

  private func cell(of month: Month) -> String {
    let entries = regularEntry + month.entries
    return entries.isEmpty
      ? CalendarWords.nothing : entries.map(CalendarWords.cell).joined(separator: ", ")
  }

  /// The month above, then a line for each thing with the amount in front.
  private func block(_ month: Month, width: Int) -> [String] {
    let entries = regularEntry + month.entries
    let lines = entries.flatMap { entry in
      LineWrap.wrap(
        CalendarWords.line(entry),
        width: width,
        firstIndent: "  \(CalendarWords.amount(entry).padded(to: amountWidth, .right))  ",
        indent: String(repeating: " ", count: amountWidth + 4)
      )
    }
    return heading(of: month, width: width)
      + (lines.isEmpty ? ["  " + CalendarWords.nothing] : lines)
  }

  private var amountWidth: Int {
    let entries = regularEntry + months.flatMap(\.entries)
    return entries.map { CalendarWords.amount($0).displayWidth }.max() ?? 0
  }

  private func heading(of month: Month, width: Int) -> [String] {
    let (name, left) = (month.month.thai(.short), CalendarWords.left(month.cash))
    let gap = width - name.displayWidth - left.displayWidth
    return gap >= 2 ? [name + String(repeating: " ", count: gap) + left] : [name, "  " + left]
  }

  private func sentence(_ month: Month, width: Int) -> [String] {
    let deeds = (regularEntry + month.entries).map(CalendarWords.deed)
    return LineWrap.wrap(
      CalendarWords.sentence(
        month.month,
        deeds: deeds.isEmpty ? CalendarWords.nothing : deeds.joined(separator: ", "),
        cash: month.cash
      ),
      width: width,
      firstIndent: "- ",
      indent: "  "
    )
  }
}
