public import Engine

/// What changes do to the plan.
extension WhatIfWords {
  /// The best plan before and after the changes, in sentences.
  ///
  /// - Parameters:
  ///   - before: The best plan as things are.
  ///   - after: The best plan with the changes.
  /// - Returns: Sentences; never empty.
  public static func difference(before: Projection, after: Projection) -> [String] {
    var lines = [freed(before, after)]
    let (saved, more) = (
      before.totalInterest - after.totalInterest, after.totalInterest - before.totalInterest
    )
    let least = Money(baht: 1)
    if saved >= least { lines.append("เสียดอกน้อยลง \(saved.wholeThai)") }
    if more >= least { lines.append("เสียดอกมากขึ้น \(more.wholeThai)") }
    guard before.monthsShort != after.monthsShort else { return lines }
    lines.insert(
      "เดือนที่เงินขาดมือ จาก \(before.monthsShort) เดือน เหลือ \(after.monthsShort) เดือน",
      at: 0
    )
    let isEased = before.monthsShort > after.monthsShort
    if isEased, more > .zero {
      lines.append("แผนเลือกให้กินใช้และจ่ายได้ครบก่อน เรื่องหมดหนี้เร็วมาทีหลัง")
    }
    return lines
  }

  private static func freed(_ before: Projection, _ after: Projection) -> String {
    switch (before.debtFreeMonth, after.debtFreeMonth) {
    case (let was?, let now?) where now < was:
      "หนี้หมด \(now.thai()) เร็วขึ้น \(ThaiDate.duration(months: now.months(until: was)))"
    case (let was?, let now?) where now > was:
      "หนี้หมด \(now.thai()) ช้าลง \(ThaiDate.duration(months: was.months(until: now)))"
    case (_, let now?): "หนี้หมด \(now.thai())"
    case (_, nil):
      "สิ้นแผนหนี้เหลือ \(after.debtAtHorizon.wholeThai) จากเดิม \(before.debtAtHorizon.wholeThai)"
    }
  }

  /// The best plan before and after the changes, number beside number.
  public static func table(before: Projection, after: Projection) -> TextTable {
    let titles = PlanWords.comparisonTitles.dropFirst() + ["เงินสิ้นแผน"]
    let columns = [before, after].map { plan in
      PlanWords.comparison(plan).dropFirst() + [plan.cashAtHorizon.wholeThaiAmount]
    }
    return TextTable(
      columns: [.words(""), .amounts(asItIs), .amounts("ลองเปลี่ยน")],
      rows: zip(titles, zip(columns[0], columns[1])).map { [$0, $1.0, $1.1] },
      spoken: zip(titles, zip(columns[0], columns[1])).map {
        "\($0): \(asItIs) \($1.0) ลองเปลี่ยน \($1.1)"
      }
    )
  }

  /// Versions of the plan below each other.
  public static func table(of versions: [(name: String, plan: Projection)]) -> TextTable {
    let titles = PlanWords.comparisonTitles
    let rows = versions.map { [$0.name] + PlanWords.comparison($0.plan).dropFirst() }
    return TextTable(
      columns: [.words(titles[0])] + titles.dropFirst().map(TextTable.Column.amounts),
      rows: rows
    )
  }

  /// Whether the plan takes the loan that is tried.
  public static let loanTaken = "แผนใช้เงินกู้กลุ่มเท่าที่คุ้ม"
  /// The plan leaves the loan.
  public static let loanLeft = "คิดแล้วกู้กลุ่มมาปิดยังไม่คุ้ม หรือยังผ่อนไม่ไหว แผนจึงไม่ใช้"
}
