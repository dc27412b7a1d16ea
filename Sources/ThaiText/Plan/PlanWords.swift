public import Engine

/// The words of a plan's report.
public enum PlanWords {
  /// Headings of the report's parts.
  public static let diagnosisHeading = "วันนี้เป็นอย่างไร"
  /// The heading above observations.
  public static let observationsHeading = "สิ่งที่ควรรู้"
  /// The heading above plans side by side.
  public static let comparisonHeading = "เทียบแผน"
  /// The heading above the chart.
  public static let chartHeading = "หนี้ลดลงอย่างไร"
  /// The heading above the payment calendar.
  public static let calendarHeading = "ปฏิทินจ่ายหนี้"
  /// The heading above what to do now.
  public static let thisMonthHeading = "ทำเดือนนี้"
  /// The heading above lessons.
  public static let lessonsHeading = "บทเรียนที่คู่กัน"
  /// The heading above the table of months.
  public static let monthsHeading = "ทีละเดือน"

  /// The first line under the name.
  public static func span(start: YearMonth, months: Int) -> String {
    "แผน \(ThaiDate.duration(months: months)) เริ่ม \(start.thai())"
  }

  /// How the household stands, three or four numbers that matter.
  public static func diagnosis(_ indicators: Indicators, of household: Household) -> [String] {
    var lines: [String] = []
    let debts = household.debts.count
    lines.append(
      debts == 0
        ? "ไม่มีหนี้" : "หนี้ \(debts) ก้อน รวม \(indicators.totalDebt.wholeThai)"
    )
    lines.append(
      "ปีแรกหาได้ \(indicators.yearlyIncome.wholeThai) กินใช้ \(indicators.yearlyLiving.wholeThai)"
    )
    if debts > 0, let ratio = indicators.debtServiceRatio {
      let sent = Int((ratio * 100).rounded())
      let rest = sent < 100 ? " เหลือกินใช้ \(100 - sent) บาท" : ""
      lines.append("หาได้ 100 บาท ต้องส่งหนี้ \(sent) บาท\(rest)")
    }
    lines.append(
      indicators.deficitMonths == 0
        ? "12 เดือนแรก เงินเข้าพอกับเงินออกทุกเดือน"
        : "12 เดือนแรก มี \(indicators.deficitMonths) เดือนที่เงินเข้าน้อยกว่าเงินออก"
    )
    return lines
  }

  /// Column titles of the comparison: plan, when free, interest, months short.
  public static let comparisonTitles = ["แผน", "หนี้หมด", "ดอกทั้งหมด", "เดือนที่เงินขาดมือ"]

  /// One row of the comparison.
  public static func comparison(_ plan: Projection) -> [String] {
    [
      plan.strategy.thai,
      plan.debtFreeMonth?.thai(.short) ?? "ยังไม่หมด",
      plan.totalInterest.wholeThai,
      plan.monthsShort == 0 ? "ไม่มี" : "\(plan.monthsShort) เดือน",
    ]
  }

  /// What the comparison says in one sentence.
  public static func conclusion(best: Projection, among plans: [Projection]) -> String {
    guard best.isFeasible else {
      return "ทุกแผนยังมีเดือนที่เงินขาดมือ แผนที่ขาดน้อยสุดคือ “\(best.strategy.thai)” "
        + "ควรคุยกับเจ้าหนี้ก่อนถึงเดือนนั้น"
    }
    guard let minimum = plans.first(where: { $0.strategy == .minimum }),
      best.strategy != .minimum, minimum.cost > best.cost
    else { return "แผนที่จ่ายได้ครบและเสียดอกน้อยสุดคือ “\(best.strategy.thai)”" }
    return "แผน “\(best.strategy.thai)” จ่ายได้ครบทุกเดือน "
      + "และประหยัดดอกกว่าทำเหมือนเดิม \((minimum.cost - best.cost).wholeThai)"
  }

  /// What stands above the chart.
  public static func chartCaption(_ plan: Projection, from opening: Money) -> String {
    let end =
      plan.debtFreeMonth.map { "หมดใน \($0.thai())" }
      ?? "สิ้นแผนยังเหลือ \(plan.debtAtHorizon.wholeThai)"
    return "แผน “\(plan.strategy.thai)” หนี้วันนี้ \(opening.wholeThai) \(end)"
  }

  /// Column titles of the calendar: month, what to pay, cash left.
  public static let calendarTitles = ["เดือน", "จ่ายหนี้", "เงินเหลือสิ้นเดือน"]

  /// What one month of the calendar asks for.
  public static func calendar(_ plan: Projection, month: Int, of household: Household) -> [String] {
    let parts = household.debts.enumerated().compactMap { index, debt -> String? in
      let record = plan.debt(index, in: month)
      guard record.paid > .zero || record.missed > .zero else { return nil }
      let missed = record.missed > .zero ? " (ขาด \(record.missed.wholeThaiAmount))" : ""
      return "\(debt.name.safeForTerminal) \(record.paid.wholeThaiAmount)\(missed)"
    }
    return [
      plan.start.adding(months: month).thai(.shortYear),
      parts.isEmpty ? "ไม่มี" : parts.joined(separator: ", "),
      plan.months[month].cash.wholeThaiAmount,
    ]
  }

  /// What to do in the first month, one step each.
  public static func thisMonth(_ plan: Projection, of household: Household) -> [String] {
    var steps: [String] = []
    for (index, debt) in household.debts.enumerated() {
      let record = plan.debt(index, in: 0)
      let name = debt.name.quotedThai
      if record.missed > .zero {
        steps.append(
          "ไปคุยกับ \(name) ก่อนถึงกำหนด เดือนนี้ขาด \(record.missed.thai) ขอแบ่งจ่ายหรือเลื่อน"
        )
      } else if record.closing == .zero, record.paid > .zero {
        steps.append("ปิดหนี้ \(name) \(record.paid.thai) ขอใบสัญญาคืนด้วย")
      } else if record.extra > .zero {
        steps.append("จ่าย \(name) \(record.paid.thai) เป็นส่วนที่โปะเพิ่ม \(record.extra.thai)")
      } else if record.paid > .zero {
        steps.append("จ่าย \(name) \(record.paid.thai)")
      }
    }
    if plan.months[0].deposits > .zero {
      steps.append("ออมเงินสัจจะ \(plan.months[0].deposits.thai)")
    }
    steps.append("สิ้นเดือนเหลือเงินในบ้าน \(plan.months[0].cash.thai)")
    return steps
  }

  /// Column titles of the table of months.
  public static let monthTitles = ["เดือน", "เงินเข้า", "กินใช้", "จ่ายหนี้", "หนี้เหลือ", "เงินเหลือ"]

  /// One row of the table of months.
  public static func month(_ plan: Projection, _ index: Int) -> [String] {
    let record = plan.months[index]
    return [
      plan.start.adding(months: index).thai(.shortYear),
      (record.income + record.borrowed).wholeThaiAmount,
      record.living.wholeThaiAmount,
      record.debtPayments.wholeThaiAmount,
      plan.owed(in: index).wholeThaiAmount,
      record.cash.wholeThaiAmount,
    ]
  }

  /// A lesson paired with a household, with the reason.
  public static func lesson(title: String, slug: String, minutes: Int) -> String {
    "\(title) (\(minutes) นาที) อ่าน: plodnee lesson show \(slug)"
  }
}
