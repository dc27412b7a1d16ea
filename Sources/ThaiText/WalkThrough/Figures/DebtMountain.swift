public import Engine

/// What is owed month by month if nothing changes, and with the plan in front of it.
public struct DebtMountain: Figure {
  private let usual: [Money]
  private let planned: [Money]
  private let plan: Projection
  private let start: YearMonth

  /// The mountain of two plans of one household whose months are kept.
  ///
  /// - Parameters:
  ///   - usual: What happens if nothing changes.
  ///   - plan: The plan that is advised.
  ///   - today: What is owed today.
  public init(usual: Projection, plan: Projection, today: Money) {
    let last =
      [usual, plan].map { projection in
        projection.debtFreeMonth.map { projection.start.months(until: $0) } ?? projection.horizon
          - 1
      }.max() ?? 0
    self.usual = [today] + (0...last).map { usual.owed(in: $0) }
    planned = [today] + (0...last).map { plan.owed(in: $0) }
    self.plan = plan
    start = plan.start
  }

  /// The chart with what its shades mean, or one sentence a year.
  public func lines(width: Int, style: DrawingStyle) -> [String] {
    guard style == .normal else { return sentences(yearly, width: width) }
    let largest = (usual + planned).max() ?? .zero
    let last = planned.count - 1
    var labels = [
      0: PlanWords.today, last: start.adding(months: last - 1).thai(.shortYear),
    ]
    if let free = plan.debtFreeMonth {
      labels[start.months(until: free) + 1] = FigureLegend.free(free)
    }
    var chart = FallingChart(
      values: planned.map(\.satang),
      yLabels: [largest, Money(satang: largest.satang / 2), .zero].map(\.wholeThaiAmount),
      xLabels: labels,
      height: 7
    )
    chart.behind = usual.map(\.satang)
    return LineWrap.wrap(FigureLegend.mountain, width: width)
      + chart.lines(width: width, style: style)
  }

  /// What is owed at the end of each year with both plans; every fifth year of a long time.
  private var yearly: [String] {
    let last = planned.count - 2
    let ends = (0..<last).filter { start.adding(months: $0).month == 12 } + [last]
    let step = ends.count > 12 ? 5 : 1
    return ends.enumerated().filter { $0.offset.isMultiple(of: step) || $0.element == last }.map {
      FigureLegend.owed(
        start.adding(months: $0.element),
        usual: usual[$0.element + 1],
        planned: planned[$0.element + 1]
      )
    }
  }
}
