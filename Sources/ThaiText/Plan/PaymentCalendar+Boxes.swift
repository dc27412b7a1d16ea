extension PaymentCalendar {
  /// The calendar for paper: every month with a box to tick for each thing that is done.
  ///
  /// Signs of the keyboard only, so that any printer prints it.
  ///
  /// - Parameter width: The widest a line may be, in cells.
  /// - Returns: The lines of what is paid every month, where there is such a thing, then those of
  ///   each month.
  public func boxes(width: Int) -> [[String]] {
    let opening = LineWrap.wrap(CalendarWords.regular(regular), width: width)
    return (regular.isEmpty ? [] : [opening]) + months.map { boxes(of: $0, width: width) }
  }

  private func boxes(of month: Month, width: Int) -> [String] {
    let (name, left) = (month.month.thai(.long), CalendarWords.left(month.cash))
    let gap = max(2, width - name.displayWidth - left.displayWidth)
    let heading = LineWrap.wrap(name + String(repeating: " ", count: gap) + left, width: width)
    let entries = regularEntry + month.entries
    return heading
      + (entries.isEmpty
        ? ["  " + CalendarWords.nothing] : entries.flatMap { box(before: $0, width: width) })
  }

  /// What is lacking cannot be ticked off.
  private func box(before entry: Entry, width: Int) -> [String] {
    let sign = entry.kind == .shortfall ? "   !  " : "  [ ] "
    return LineWrap.wrap(
      CalendarWords.deed(entry),
      width: width,
      firstIndent: sign,
      indent: "      "
    )
  }
}
