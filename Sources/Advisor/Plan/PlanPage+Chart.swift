import Engine
public import ThaiText

extension PlanPage {
  /// Debt falling month by month, from today on.
  public var chart: [Page.Block] {
    let plan = diagnosis.best
    let today = diagnosis.indicators.totalDebt
    guard today > .zero, plan.horizon > 1, !hidesMoney else { return [] }
    let last = plan.debtFreeMonth.map { plan.start.months(until: $0) } ?? plan.horizon - 1
    let values = [today] + (0...last).map { plan.owed(in: $0) }
    let largest = values.max() ?? today
    let labels = [largest, Money(satang: largest.satang / 2), .zero].map(\.wholeThaiAmount)
    return [
      .heading(PlanWords.chartHeading(plan, from: today)),
      .chart(
        PlanWords.chartCaption(plan, from: today),
        FallingChart(
          values: values.map(\.satang),
          yLabels: labels,
          xLabels: [
            0: PlanWords.today,
            last + 1: plan.start.adding(months: last).thai(.shortYear),
          ],
          height: 8
        ),
        sentences: PlanWords.debtByYear(plan)
      ),
    ]
  }
}
