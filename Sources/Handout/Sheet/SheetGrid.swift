import ThaiText

/// The payments of the next months as a square for each debt and month: for households with so many
/// debts that a line a month cannot hold them.
struct SheetGrid: SheetMonths {
  private let heading: String
  private let grid: PaymentCalendar.Grid
  /// What stands above the squares and below them.
  private let (above, below): (String, String?)

  init(_ calendar: (heading: String, PaymentCalendar, note: String?)) {
    heading = calendar.heading
    grid = calendar.1.grid
    (above, below) = (SheetWords.strikeOut, calendar.note)
  }

  /// The narrowest that names may be, in millimetres.
  private static let narrowestName = 20.0
  /// How large its letters are beside others, as the stylesheet has it.
  private static let size = 0.85

  func height(_ measure: PaperMeasure) -> Double {
    let name = nameWidth(measure)
    guard name >= Self.narrowestName else { return .infinity }
    let rows = grid.rows.reduce(0) { sum, row in
      let lines = row.squares.map(\.count).max() ?? 0
      return sum + height(max(lines, measure.lines(row.name, width: name / Self.size)), measure)
    }
    let headAndFoot = height(2, measure) + height(1, measure)
    let words = ([above] + [below].compactMap(\.self)).reduce(0) { $0 + measure.height($1) }
    return measure.heading(heading) + words + rows + headAndFoot
  }

  /// What the squares leave for names: each month is as wide as its widest amount.
  private func nameWidth(_ measure: PaperMeasure) -> Double {
    let squares = grid.months.indices.reduce(0.0) { sum, month in
      let words = grid.rows.flatMap { $0.squares[month] } + grid.months[month] + [grid.left[month]]
      let cells = words.map(\.displayWidth).max() ?? 0
      return sum + (Double(cells) * measure.cell + measure.letter * 0.5) * Self.size + 0.3
    }
    return PaperMeasure.width - squares - measure.letter * 0.5
  }

  /// How high a row of so many lines is, with what stands around them.
  private func height(_ lines: Int, _ measure: PaperMeasure) -> Double {
    (Double(lines) * measure.line + measure.letter * 0.1) * Self.size + 0.3
  }

  var html: HTML {
    let titles = grid.months.map { HTML(.th, class: "amount", Self.lines($0)) }
    let rows = grid.rows.map { row in
      HTML(
        .tr,
        [HTML(.td, class: "debt", row.name)]
          + row.squares.map { HTML(.td, class: "amount", Self.lines($0)) }
      )
    }
    let left =
      [HTML(.th, PaymentCalendar.leftTitle)] + grid.left.map { HTML(.td, class: "amount", $0) }
    let table = HTML(
      .table,
      class: "grid",
      [
        HTML(.thead, [HTML(.tr, [HTML(.th, PaymentCalendar.gridTitle)] + titles)]),
        HTML(.tbody, rows + [HTML(.tr, left)]),
      ]
    )
    return HTML(
      .section,
      [HTML(.h2, heading), HTML(.p, above), table] + [below].compactMap(\.self).map { HTML(.p, $0) }
    )
  }

  private static func lines(_ words: [String]) -> [HTML] {
    Array(words.map { [HTML.text($0)] }.joined(separator: [HTML(.br)]))
  }
}
