import Engine

extension PaymentCalendar {
  /// One month of the calendar, in words.
  public struct Row: Hashable, Sendable {
    /// The month with the last digits of its year.
    public let month: String
    /// What happens, in the order of telling; may be empty.
    public let deeds: [Deed]
    /// What is left at the end, without its unit.
    public let left: String
  }

  /// One thing that happens in a month.
  public struct Deed: Hashable, Sendable {
    /// What, with its amount.
    public let words: String
    /// Whether the family does it, so that it can be ticked off; what is lacking cannot.
    public let isDone: Bool
  }

  /// The titles of the columns: month, what to pay, cash left.
  public static var titles: [String] { CalendarWords.titles }

  /// What is said of a month without payments.
  public static var nothing: String { CalendarWords.nothing }

  /// What the regular payments are, above the months; nil when there are none.
  ///
  /// - Parameter most: The most of them that are named; the rest is told in one.
  /// - Returns: One sentence.
  public func regularWords(mostNamed most: Int = 8) -> String? {
    guard !regular.isEmpty else { return nil }
    guard regular.count > most else { return CalendarWords.regular(regular) }
    return CalendarWords.regular(Array(regular.prefix(most)))
      + CalendarWords.otherRegular(regular.dropFirst(most))
  }

  /// The months in words, first month first.
  ///
  /// - Parameter most: The most things that are told of a month; the rest is told in one.
  /// - Returns: One element a month.
  public func rows(mostDeeds most: Int = .max) -> [Row] {
    months.map { month in
      let entries = regularEntry + month.entries
      let told = entries.count > most ? entries.prefix(most - 1) : entries[...]
      let rest = entries.dropFirst(told.count)
      let others = rest.isEmpty ? [] : [Self.others(rest)]
      return Row(
        month: month.month.thai(.shortYear),
        deeds: told.map { Deed(words: CalendarWords.cell($0), isDone: $0.isDone) }
          + others,
        left: month.cash.wholeThaiAmount
      )
    }
  }

  private static func others(_ entries: ArraySlice<Entry>) -> Deed {
    let paid = entries.reduce(Money.zero) { sum, entry in
      if case .payment = entry.kind { sum + entry.amount } else { sum }
    }
    return Deed(words: CalendarWords.others(entries.count, paid: paid), isDone: true)
  }
}
