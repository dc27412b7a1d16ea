public import Engine

/// What is said when a family tries a change.
public enum WhatIfWords {
  /// What to try.
  public static let ask = "ลองแบบไหน"

  /// The changes that can be tried, in the order of numbers.
  public static let choices = ["หาเงินได้เพิ่มเดือนละ…", "ใช้น้อยลงเดือนละ…", "มีเงินก้อนมาช่วย…"]

  /// How much.
  public static let amountAsk = ["ได้เพิ่มเดือนละเท่าไร", "ใช้น้อยลงเดือนละเท่าไร", "เงินก้อนเท่าไร"]

  /// An answer that can be copied.
  public static let amountExample = "500"

  /// More about it, for those who ask.
  public static let more = ["แค่ลองคิด ตัวเลขที่บอกไว้ไม่เปลี่ยน"]

  /// What the money is called.
  public static let name = "ลองเปลี่ยน"

  /// The best plan before and after the change.
  ///
  /// - Parameters:
  ///   - before: The best plan as things are.
  ///   - after: The best plan with the change.
  /// - Returns: Sentences; never empty.
  public static func difference(before: Projection, after: Projection) -> [String] {
    var lines = [freed(before, after)]
    let saved = before.totalInterest - after.totalInterest
    if saved > .zero { lines.append("เสียดอกน้อยลง \(saved.wholeThai)") }
    if before.monthsShort != after.monthsShort {
      lines.append("เดือนที่เงินขาดมือ จาก \(before.monthsShort) เดือน เหลือ \(after.monthsShort) เดือน")
    }
    return lines
  }

  private static func freed(_ before: Projection, _ after: Projection) -> String {
    switch (before.debtFreeMonth, after.debtFreeMonth) {
    case (let was?, let now?) where now < was:
      "หนี้หมด \(now.thai()) เร็วขึ้น \(ThaiDate.duration(months: now.months(until: was)))"
    case (_, let now?): "หนี้หมด \(now.thai())"
    case (_, nil):
      "สิ้นแผนหนี้เหลือ \(after.debtAtHorizon.wholeThai) จากเดิม \(before.debtAtHorizon.wholeThai)"
    }
  }
}
