public import Engine

/// What is said of a month that was recorded: what went well first.
public enum ClosedMonthWords {
  /// The heading above it.
  public static func heading(_ month: YearMonth) -> String { "จด\(month.inSentence) แล้ว" }

  /// The heading above a month that was told anew.
  public static func correctedHeading(_ month: YearMonth) -> String {
    "แก้ที่จดไว้\(month.inSentence) แล้ว"
  }

  /// A debt that is gone, and how many are left.
  public static func closed(_ names: [String], left: Int) -> String {
    let list = names.map(\.quotedThai).thaiList
    return left == 0
      ? "ปิดหนี้ \(list) ได้แล้ว บ้านนี้ไม่มีหนี้แล้ว ขอแสดงความยินดีกับทุกคนในบ้าน"
      : "ปิดหนี้ \(list) ได้แล้ว เก่งมาก เหลือหนี้อีก \(left) ก้อน ขอใบสัญญาคืนด้วย"
  }

  /// All was paid.
  ///
  /// - Parameter beyond: What was paid beyond the plan; below zero for less.
  /// - Returns: One sentence.
  public static func paid(beyond: Money) -> String {
    if beyond > .zero { return "จ่ายครบทุกก้อน แล้วยังจ่ายได้มากกว่าแผน \(beyond.thai)" }
    if beyond < .zero {
      return "จ่ายที่ต้องจ่ายครบ โปะได้น้อยกว่าแผน \(Money(satang: -beyond.satang).thai) "
        + "ไม่เป็นไร แผนใหม่คิดต่อจากตรงนี้"
    }
    return "จ่ายครบทุกก้อนตามแผน"
  }

  /// A payment that was missed.
  public static func missed(_ name: String, _ amount: Money) -> String {
    "\(name.quotedThai) ยังค้าง \(amount.thai) รีบไปคุยกับเจ้าหนี้ แผนเดือนหน้านับส่วนที่ค้างไว้แล้ว"
  }

  /// A debt that was taken.
  public static func taken(_ loan: NewDebt) -> String {
    "มีหนี้ใหม่ \(loan.debt.name.quotedThai)\(CheckInWords.received(loan)) แผนใหม่นับรวมแล้ว"
  }

  /// What is owed, before and after.
  public static func owed(before: Money, after: Money) -> String {
    let change = after.shownMore(than: before)
    if change < .zero {
      return "หนี้ทั้งหมดลดลง \(Money(satang: -change.satang).wholeThai) เหลือ \(after.wholeThai)"
    }
    return change > .zero
      ? "หนี้ทั้งหมดเพิ่มขึ้น \(change.wholeThai) เป็น \(after.wholeThai)"
      : "หนี้ทั้งหมดเท่าเดิม \(after.wholeThai)"
  }

  /// Money that nobody wrote down.
  public static func unrecorded(_ amount: Money) -> String {
    amount < .zero
      ? "มีเงินออกที่ไม่ได้จด \(Money(satang: -amount.satang).thai) ลองจดทุกวันก่อนนอน จะรู้ว่าหายไปไหน"
      : "มีเงินเข้าที่ไม่ได้จด \(amount.thai)"
  }

  /// The heading above the next month.
  public static func nextHeading(_ month: YearMonth) -> String { "ทำ\(month.inSentence)" }

  /// A date that comes soon after.
  public static func due(_ name: String, _ amount: Money, in month: YearMonth) -> String {
    "เตรียมไว้: \(month.inSentence) ต้องจ่าย \(name.quotedThai) \(amount.wholeThai)"
  }

  /// When the debts end by the new plan.
  ///
  /// - Parameters:
  ///   - month: The month; nil when not within the plan.
  ///   - before: The month of the plan before; nil when unknown or not within it.
  /// - Returns: One sentence.
  public static func debtFree(_ month: YearMonth?, before: YearMonth?) -> String {
    guard let month else { return "แผนใหม่คิดต่อจากตรงนี้แล้ว หนี้ยังไม่หมดในช่วงที่มองเห็น" }
    let end = "ตามแผนใหม่ หนี้หมด\(month.inSentence)"
    guard let before, before != month else { return end }
    let months = ThaiDate.duration(months: abs(before.months(until: month)))
    return month < before ? "\(end) เร็วกว่าที่คิดไว้ \(months)" : "\(end) ช้ากว่าที่คิดไว้ \(months)"
  }

  /// What stands above the command that shows the way so far.
  public static let seeProgress = "ดูว่ามาไกลแค่ไหนแล้ว พิมพ์"
}
