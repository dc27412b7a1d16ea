import Engine
import Handout
import ThaiText

extension Diagnosis {
  /// How each debt goes down by the best plan, with the line above the chart; nil without debts or
  /// without a month to come.
  var mountain: (caption: String, chart: MountainChart)? {
    let today = indicators.totalDebt
    guard today > .zero, best.horizon > 1, !best.months.isEmpty else { return nil }
    let last = best.debtFreeMonth.map { best.start.months(until: $0) } ?? best.horizon - 1
    let layers = plannedHousehold.debts.indices.map { layer($0, through: last) }
    let total = (0...last + 1).map { place in layers.reduce(0) { $0 + $1.values[place] } }
    let largest = Money(satang: total.max() ?? today.satang)
    let caption = PlanWords.chartCaption(best, from: today)
    let chart = MountainChart(
      layers.filter { $0.values.contains { $0 > 0 } },
      others: SheetWords.otherDebts,
      title: caption,
      description: PlanWords.debtByYear(best).joined(separator: " "),
      yLabels: [largest, Money(satang: largest.satang / 2), .zero].map(\.wholeThaiAmount),
      xLabels: (PlanWords.today, best.start.adding(months: last).thai(.shortYear))
    )
    return (caption, chart)
  }

  /// What is owed on a debt today, where it is an old one, and at the end of each month.
  private func layer(_ debt: Int, through last: Int) -> MountainChart.Layer {
    let today = debt < household.debts.count ? best.debt(debt, in: 0).opening.satang : 0
    return MountainChart.Layer(
      name: plannedHousehold.debts[debt].name,
      values: [today] + (0...last).map { best.debt(debt, in: $0).closing.satang }
    )
  }
}
