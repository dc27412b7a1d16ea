public import Engine

extension PlanWords {
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
}
