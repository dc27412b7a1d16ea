import Engine

/// What the marks of figures mean, in words.
enum FigureLegend {
  /// What the shades of a debt mountain mean.
  static let mountain = "█ หนี้ตามแผน   ░ หนี้ถ้าทำเหมือนเดิม"
  /// What the shades of a timeline mean.
  static let timeline = "█ ยังผ่อนอยู่   ░ เวลาที่หมดเร็วขึ้น"
  /// The second row of a year.
  static let plannedYear = "     แผน"

  /// The first row of a year.
  static func usualYear(_ year: Int) -> String { "\(year + ThaiDate.buddhistOffset) เดิม" }

  /// The month without debts, under a chart.
  static func free(_ month: YearMonth) -> String { "หมด \(month.thai(.shortYear))" }

  /// What is owed at the end of a month with both plans.
  static func owed(_ month: YearMonth, usual: Money, planned: Money) -> String {
    "สิ้น\(month.inSentence) ถ้าทำเหมือนเดิม \(left(usual)) ตามแผน \(left(planned))"
  }

  private static func left(_ owed: Money) -> String {
    owed == .zero ? "ไม่มีหนี้" : "เหลือหนี้ \(owed.wholeThai)"
  }

  /// What a sign of the strip means.
  static func sign(_ tightness: MonthTightness, _ style: DrawingStyle) -> String {
    "\(tightness.sign(style)) \(words(tightness))"
  }

  private static func words(_ tightness: MonthTightness) -> String {
    switch tightness {
    case .short: "ขาดมือ"
    case .tight: "ตึงมือ ต้องแตะเงินติดบ้าน"
    case .enough: "พอ"
    case .free: "หมดหนี้"
    }
  }

  /// How many months are short with both plans, of those that are shown.
  static func short(_ usual: [MonthTightness], _ planned: [MonthTightness]) -> String {
    let (before, after) = (usual.count { $0 == .short }, planned.count { $0 == .short })
    return "\(ThaiDate.duration(months: planned.count))นี้ ถ้าทำเหมือนเดิม \(shortMonths(before)) "
      + "ตามแผน \(shortMonths(after))"
  }

  private static func shortMonths(_ count: Int) -> String {
    count == 0 ? "เงินพอทุกเดือน" : "ขาดมือ \(count) เดือน"
  }

  /// The tight months of a year in a sentence.
  static func spoken(
    _ year: Int,
    isPlan: Bool,
    _ months: [MonthTightness: CalendarMonths]
  ) -> String {
    let told = MonthTightness.allCases.compactMap { tightness in
      months[tightness].map { "\(words(tightness)) \($0.thai)" }
    }
    let plan = isPlan ? "ตามแผน" : "ถ้าทำเหมือนเดิม"
    return "ปี \(year + ThaiDate.buddhistOffset) \(plan): \(told.joined(separator: ", "))"
  }

  /// When a debt is closed, beside its bar.
  static func finish(_ lane: FinishTimeline.Lane, horizon: Int) -> String {
    guard let planned = lane.planned else { return unfinished(horizon) }
    let free = "หมด \(planned.thai(.shortYear))"
    guard !lane.isNew, lane.usual != planned else { return free }
    return "\(free) (เดิม \(lane.usual.map { $0.thai(.shortYear) } ?? "ไม่หมด"))"
  }

  /// When a debt is closed, in a sentence.
  static func spoken(_ lane: FinishTimeline.Lane, horizon: Int) -> String {
    guard let planned = lane.planned else { return "“\(lane.name)” \(unfinished(horizon))" }
    let free = "“\(lane.name)” หมด\(planned.inSentence)"
    guard !lane.isNew, lane.usual != planned else { return free }
    return free + " ถ้าทำเหมือนเดิม" + (lane.usual.map { "หมด\($0.inSentence)" } ?? "ยังไม่หมด")
  }

  private static func unfinished(_ horizon: Int) -> String {
    "ยังไม่หมดใน \(ThaiDate.duration(months: horizon))"
  }
}
