import ThaiText

/// The payments of the next months, a line a month.
struct SheetCalendar: SheetMonths {
  private let heading: String
  /// What is paid alike every month, above the months; nil when nothing is.
  private let regular: String?
  private let rows: [PaymentCalendar.Row]
  /// What stands below the months, one paragraph each.
  private let notes: [String]

  /// The most regular payments that one box in each month can stand for.
  private static let mostRegular = 6

  /// The calendar with everything that is done in a month.
  ///
  /// - Returns: Nil where one box would stand for too many payments.
  init?(whole calendar: (heading: String, PaymentCalendar, note: String?)) {
    guard calendar.1.regularCount <= Self.mostRegular else { return nil }
    heading = calendar.heading
    regular = calendar.1.regularWords()
    rows = calendar.1.rows()
    notes = [calendar.note].compactMap(\.self)
  }

  /// The most things that are told of a month, the roomiest first; the rest is told in one.
  private static let mostDeeds = [4, 3, 2, 1]

  /// The calendar with ever less that is done in a month, and where to read the rest.
  static func briefer(
    _ calendar: (heading: String, PaymentCalendar, note: String?)
  ) -> [SheetCalendar] {
    mostDeeds.map { SheetCalendar(calendar, mostDeeds: $0) }
  }

  private init(
    _ calendar: (heading: String, PaymentCalendar, note: String?),
    mostDeeds: Int
  ) {
    heading = calendar.heading
    regular = calendar.1.regularWords(mostNamed: mostDeeds + 2)
    rows = calendar.1.rows(mostDeeds: mostDeeds)
    notes = [calendar.note, SheetWords.morePayments].compactMap(\.self)
  }

  func height(_ measure: PaperMeasure) -> Double {
    let width = PaperMeasure.width - 22 * measure.cell
    let table = rows.reduce(measure.line * 1.3) { sum, row in
      sum + Double(Self.lines(of: row, measure, width: width)) * measure.line
        + measure.letter * 0.35
    }
    let words = [regular].compactMap(\.self) + notes
    return measure.heading(heading) + words.reduce(table) { $0 + measure.height($1) }
  }

  /// A thing to pay is never parted from its box, so that a line ends before it; what is longer
  /// than a line stands alone on as many as it needs.
  private static func lines(
    of row: PaymentCalendar.Row,
    _ measure: PaperMeasure,
    width: Double
  ) -> Int {
    var (lines, used) = (1, 0.0)
    for deed in row.deeds {
      let own = Double(deed.words.displayWidth + 4) * measure.cell
      if used > 0, used + own > width {
        lines += 1
        used = 0
      }
      if own > width { lines += measure.lines(deed.words, width: width) - 1 }
      used = own > width ? width : used + own
    }
    return lines
  }

  var html: HTML {
    let above = [regular].compactMap(\.self).map { HTML(.p, $0) }
    return HTML(
      .section,
      [HTML(.h2, heading)] + above + [.calendar(rows)] + notes.map { HTML(.p, $0) }
    )
  }
}
