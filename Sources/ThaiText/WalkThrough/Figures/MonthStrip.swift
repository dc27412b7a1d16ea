public import Engine

/// The tight months of some years, if nothing changes and with the plan below it.
public struct MonthStrip: Figure {
  private let start: YearMonth
  private let usual: [MonthTightness]
  private let planned: [MonthTightness]

  /// The most months that are shown.
  private static let mostMonths = 36

  /// The strip of two plans of one household whose months are kept.
  public init(usual: Projection, plan: Projection, buffer: Money) {
    start = plan.start
    let both = [usual, plan].map { Array($0.tightness(buffer: buffer).prefix(Self.mostMonths)) }
    let last = both.map { $0.lastIndex { $0 != .free } ?? 0 }.max() ?? 0
    let count = min(both[0].count, (last + 12) / 12 * 12)
    (self.usual, planned) = (Array(both[0].prefix(count)), Array(both[1].prefix(count)))
  }

  /// The strip with what its signs mean, or sentences that name the months.
  public func lines(width: Int, style: DrawingStyle) -> [String] {
    guard style == .normal else { return sentences(spoken, width: width) }
    let cell = Self.cell(width: width)
    let rows = years.flatMap { year in
      [
        row(FigureLegend.usualYear(year), usual, in: year, cell: cell, style),
        row(FigureLegend.plannedYear, planned, in: year, cell: cell, style),
      ]
    }
    let legend = MonthTightness.allCases.map { FigureLegend.sign($0, style) }
    return LineWrap.wrap(legend.joined(separator: "   "), width: width)
      + [header(cell: cell)] + rows
      + LineWrap.wrap(FigureLegend.short(usual, planned), width: width)
  }

  private var years: [Int] {
    let last = start.adding(months: max(0, planned.count - 1))
    return Array(start.year...last.year)
  }

  private static let labelWidth = 11

  /// How wide a month is: as wide as its name, two signs, or one on a narrow screen.
  private static func cell(width: Int) -> Int {
    if width >= 72 { return 5 }
    return width >= labelWidth + 24 ? 2 : 1
  }

  /// The names of all months, or of every third or sixth where there is less room; without the
  /// last dot, so that no two touch.
  private func header(cell: Int) -> String {
    let step = [1: 6, 2: 3][cell] ?? 1
    let names = stride(from: 0, to: 12, by: step).map {
      String(ThaiDate.shortNames[$0].dropLast()).padded(to: cell * step)
    }
    return (String(repeating: " ", count: Self.labelWidth) + names.joined()).trimmingTrailingSpaces
  }

  private func row(
    _ label: String,
    _ months: [MonthTightness],
    in year: Int,
    cell: Int,
    _ style: DrawingStyle
  ) -> String {
    let cells = (1...12).map { month in
      let index = start.months(until: YearMonth(year: year, month: month))
      guard months.indices.contains(index) else { return String(repeating: " ", count: cell) }
      let sign = months[index].sign(style)
      return String(repeating: sign, count: min(cell, 4)).padded(to: cell)
    }
    return (label.padded(to: Self.labelWidth) + cells.joined()).trimmingTrailingSpaces
  }

  /// The months that are short or tight, year by year.
  private var spoken: [String] {
    years.flatMap { year in
      [
        FigureLegend.spoken(year, isPlan: false, months(usual, in: year)),
        FigureLegend.spoken(year, isPlan: true, months(planned, in: year)),
      ]
    } + [FigureLegend.short(usual, planned)]
  }

  private func months(
    _ months: [MonthTightness],
    in year: Int
  ) -> [MonthTightness: CalendarMonths] {
    let found = months.indices.filter { start.adding(months: $0).year == year }
    return Dictionary(grouping: found) { months[$0] }
      .mapValues { CalendarMonths($0.map { start.adding(months: $0).month }) }
  }
}
