extension PaymentCalendar {
  /// The calendar for paper: every month with a box to tick for each thing that is done.
  ///
  /// Signs of the keyboard only, so that any printer prints it.
  ///
  /// - Parameters:
  ///   - width: The widest a line may be, in cells.
  ///   - deeds: What else is done, by the place of its month from zero.
  ///   - nothing: What is said of a month in which nothing is done; the usual words when nil.
  /// - Returns: The lines of what is paid every month, where there is such a thing, then those of
  ///   each month.
  public func boxes(
    width: Int,
    beside deeds: [Int: MonthDeeds] = [:],
    nothing: String? = nil
  ) -> [[String]] {
    let opening = LineWrap.wrap(CalendarWords.regular(regular), width: width)
    return (regular.isEmpty ? [] : [opening])
      + months.enumerated().map { place, month in
        let boxes = boxes(of: month, beside: deeds[place] ?? MonthDeeds(), width: width)
        let empty = LineWrap.wrap(
          nothing ?? CalendarWords.nothing,
          width: width,
          firstIndent: "  ",
          indent: "  "
        )
        return heading(of: month, width: width) + (boxes.isEmpty ? empty : boxes)
      }
  }

  private func heading(of month: Month, width: Int) -> [String] {
    let (name, left) = (month.month.thai(.long), CalendarWords.left(month.cash))
    let gap = width - name.displayWidth - left.displayWidth
    return gap >= 2 ? [name + String(repeating: " ", count: gap) + left] : [name, "  " + left]
  }

  /// First what brings money, then what takes it.
  private func boxes(of month: Month, beside deeds: MonthDeeds, width: Int) -> [String] {
    let entries = regularEntry + month.entries
    let (loans, payments) = (entries.filter(\.bringsMoney), entries.filter { !$0.bringsMoney })
    return deeds.before.flatMap { Self.box(before: $0, width: width) }
      + (loans + payments).flatMap { box(before: $0, width: width) }
      + deeds.after.flatMap { Self.box(before: $0, width: width) }
  }

  private static func box(before words: String, width: Int, sign: String = "  [ ] ") -> [String] {
    LineWrap.wrap(words, width: width, firstIndent: sign, indent: "      ")
  }

  /// What is lacking cannot be ticked off.
  private func box(before entry: Entry, width: Int) -> [String] {
    let sign = entry.isDone ? "  [ ] " : "   !  "
    return Self.box(before: CalendarWords.deed(entry), width: width, sign: sign)
  }
}
