public import Engine

// Two plans side by side.
extension ChangeWords {
  /// The best plan before and after the changes, number beside number.
  public static func table(before: Projection, after: Projection) -> TextTable {
    TextTable(
      columns: [.words(titles[0])] + titles.dropFirst().map(TextTable.Column.amounts),
      rows: rows(before: before, after: after),
      spoken: rows(before: before, after: after, months: .long).map(spoken)
    )
  }

  /// The rows of the comparison: what, as the plan stands, with the changes.
  ///
  /// - Parameters:
  ///   - before: The best plan as things are.
  ///   - after: The best plan with the changes.
  ///   - style: How months are written.
  /// - Returns: Three cells a row; never empty.
  public static func rows(
    before: Projection,
    after: Projection,
    months style: ThaiDate.Style = .shortYear
  ) -> [[String]] {
    let facts: [(String, (Projection) -> String)] = [
      ("หนี้หมด", { $0.debtFreeMonth?.thai(style) ?? "ยังไม่หมด" }),
      ("ดอกและค่าธรรมเนียม (บาท)", { $0.cost.wholeThaiAmount }),
      ("เงินขาดมือ", { $0.monthsShort == 0 ? "ไม่มี" : "\($0.monthsShort) เดือน" }),
      ("เงินในบ้านตอนสิ้นแผน (บาท)", { $0.cashAtHorizon.wholeThaiAmount }),
      ("หนี้ตอนสิ้นแผน (บาท)", { $0.debtAtHorizon.wholeThaiAmount }),
    ]
    return facts.map { [$0.0, $0.1(before), $0.1(after)] }
  }

  /// A row of the comparison for a screen reader.
  public static func spoken(_ row: [String]) -> String {
    row[1] == row[2] ? "\(row[0]): \(row[1]) เท่าเดิม" : "\(row[0]): จาก \(row[1]) เป็น \(row[2])"
  }
}

// What the changes do.
extension ChangeWords {
  /// What the changes do to the best plan.
  ///
  /// - Returns: Short sentences, what matters most first; empty when the plans come to the same.
  public static func difference(before: Projection, after: Projection) -> [String] {
    let more = after.cost.shownMore(than: before.cost)
    return [
      months(before.monthsShort, after.monthsShort), end(before, after), left(before, after),
      cost(more), money(before, after),
      before.monthsShort > after.monthsShort && more > .zero
        ? "แผนเลือกให้กินใช้และจ่ายได้ครบก่อน เรื่องหมดหนี้เร็วมาทีหลัง" : nil,
    ].compactMap(\.self)
  }

  private static func months(_ before: Int, _ after: Int) -> String? {
    switch (before, after) {
    case (let was, let now) where was == now: nil
    case (let was, 0): "จ่ายได้ครบทุกเดือน จากเดิมขาดมือ \(was) เดือน"
    case (0, let now): "เงินจะขาดมือ \(now) เดือน จากเดิมพอทุกเดือน"
    case (let was, let now): "เดือนที่เงินขาดมือ จาก \(was) เดือน เป็น \(now) เดือน"
    }
  }

  private static func end(_ before: Projection, _ after: Projection) -> String? {
    switch (before.debtFreeMonth, after.debtFreeMonth) {
    case (let was?, let now?) where now < was:
      "หนี้หมดเร็วขึ้น \(ThaiDate.duration(months: now.months(until: was)))"
    case (let was?, let now?) where was < now:
      "หนี้หมดช้าลง \(ThaiDate.duration(months: was.months(until: now)))"
    case (nil, let now?): "หนี้จะหมด\(now.inSentence) จากเดิมที่ยังไม่หมด"
    case (_?, nil): "หนี้จะยังไม่หมดเมื่อสิ้นแผน"
    default: nil
    }
  }

  /// What is owed at the end, where both plans leave something.
  private static func left(_ before: Projection, _ after: Projection) -> String? {
    let (was, now) = (before.debtAtHorizon, after.debtAtHorizon)
    guard before.debtFreeMonth == nil, after.debtFreeMonth == nil, was.asShown != now.asShown else {
      return nil
    }
    return "สิ้นแผนหนี้เหลือ \(now.wholeThai) จากเดิม \(was.wholeThai)"
  }

  private static func cost(_ more: Money) -> String? {
    guard more != .zero else { return nil }
    return more < .zero
      ? "เสียดอกและค่าธรรมเนียมน้อยลง \((.zero - more).wholeThai)"
      : "เสียดอกและค่าธรรมเนียมมากขึ้น \(more.wholeThai)"
  }

  /// What is left in the house at the end, where the debts that are left are the same.
  private static func money(_ before: Projection, _ after: Projection) -> String? {
    guard before.debtAtHorizon.asShown == after.debtAtHorizon.asShown else { return nil }
    let more = after.cashAtHorizon.shownMore(than: before.cashAtHorizon)
    guard more != .zero else { return nil }
    let last = before.start.adding(months: before.horizon - 1)
    return more > .zero
      ? "พอถึง\(last.inSentence) มีเงินในบ้านมากขึ้น \(more.wholeThai)"
      : "พอถึง\(last.inSentence) มีเงินในบ้านน้อยลง \((.zero - more).wholeThai)"
  }
}
