public import Engine

extension PlanWords {
  /// What stands under the chart's first value.
  public static let today = "วันนี้"

  /// What stands above the chart.
  public static func chartCaption(_ plan: Projection, from opening: Money) -> String {
    let end =
      plan.debtFreeMonth.map { "หมด\($0.inSentence)" }
      ?? "สิ้นแผนยังเหลือ \(plan.debtAtHorizon.wholeThai)"
    return "\(plan.strategy.thai): วันนี้เป็นหนี้ \(opening.wholeThai) \(end)"
  }

  /// What is owed at the end of each year, for those who cannot see the chart.
  ///
  /// - Parameter plan: A plan whose months are kept.
  /// - Returns: One sentence a year until the debts are gone; every fifth year of a long plan.
  public static func debtByYear(_ plan: Projection) -> [String] {
    let last = plan.debtFreeMonth.map { plan.start.months(until: $0) } ?? plan.horizon - 1
    let ends = (0..<last).filter { plan.start.adding(months: $0).month == 12 } + [last]
    let step = ends.count > 12 ? 5 : 1
    return ends.enumerated().filter { $0.offset.isMultiple(of: step) || $0.element == last }
      .map { owed(in: $0.element, of: plan) }
  }

  private static func owed(in index: Int, of plan: Projection) -> String {
    let month = plan.start.adding(months: index)
    guard month != plan.debtFreeMonth else { return "\(month.inSentence) หนี้หมด" }
    return "สิ้น\(month.inSentence) เหลือ \(plan.owed(in: index).wholeThai)"
  }
}
