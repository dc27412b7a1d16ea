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
  ///
  /// - Parameters:
  ///   - names: The debts that are gone.
  ///   - left: How many debts are still owed on.
  ///   - waiting: Loans that stand repaid and may be borrowed again, by name.
  ///   - knowsDebts: Whether all debts of the family were told.
  /// - Returns: One sentence.
  public static func closed(
    _ names: [String],
    left: Int,
    waiting: [String] = [],
    knowsDebts: Bool = true
  ) -> String {
    let done = "ปิดหนี้ \(names.map(\.quotedThai).thaiList) ได้แล้ว"
    if left > 0 { return "\(done) เก่งมาก เหลือหนี้อีก \(left) ก้อน ขอใบสัญญาคืนด้วย" }
    if !waiting.isEmpty {
      let loans = waiting.map(\.quotedThai).thaiList
      return "\(done) เก่งมาก ตอนนี้ไม่ค้างใคร เหลือแต่ \(loans) ที่ยังไม่ได้กู้รอบใหม่"
    }
    return knowsDebts
      ? "\(done) บ้านนี้ไม่มีหนี้แล้ว ขอแสดงความยินดีกับทุกคนในบ้าน"
      : "\(done) เก่งมาก ก้อนที่บอกไว้ใช้คืนหมดแล้ว ขอใบสัญญาคืนด้วย"
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

  /// What is owed, before and after; loans that stand repaid and may be borrowed again are not in it.
  public static func owed(before: Money, after: Money, waiting: [String] = []) -> String {
    let change = after.shownMore(than: before)
    let loans = waiting.map(\.quotedThai).thaiList
    let rest = waiting.isEmpty ? "" : " ยังไม่นับ \(loans) ถ้ากู้รอบใหม่"
    if change < .zero {
      return "หนี้ทั้งหมดลดลง \(Money(satang: -change.satang).wholeThai) เหลือ \(after.wholeThai)\(rest)"
    }
    return change > .zero
      ? "หนี้ทั้งหมดเพิ่มขึ้น \(change.wholeThai) เป็น \(after.wholeThai)\(rest)"
      : "หนี้ทั้งหมดเท่าเดิม \(after.wholeThai)\(rest)"
  }

  /// What a family without debts has at the end of the month.
  public static func money(left: Money, saved: Money) -> String {
    "เงินในบ้านเหลือ \(left.thai)" + (saved > .zero ? " ออมเพิ่ม \(saved.thai)" : "")
  }

  /// What to do without debts.
  public static let withoutDebts = "ไม่มีหนี้แล้ว เงินที่เคยจ่ายหนี้ เก็บเป็นเงินยามฉุกเฉินก่อน"

  /// Money that nobody wrote down.
  public static func unrecorded(_ amount: Money) -> String {
    amount < .zero
      ? "มีเงินออกที่ไม่ได้จด \(Money(satang: -amount.satang).thai) ลองจดทุกวันก่อนนอน จะรู้ว่าหายไปไหน"
      : "มีเงินเข้าที่ไม่ได้จด \(amount.thai)"
  }

  /// Something that was told, with a sum that is very large.
  public static func large(_ line: String) -> String {
    "\(line) เป็นเงินก้อนใหญ่มาก ลองดูอีกทีว่าพิมพ์เลขเกินไหม"
  }
  /// Money that was counted and is far more than was told.
  public static func countedLarge(_ surplus: Money) -> String {
    "เงินในบ้านที่นับได้ มากกว่าที่จดมา \(surplus.thai) ลองดูอีกทีว่าพิมพ์เลขเกินไหม"
  }
  /// More went out than there was.
  public static func impossible(_ lacking: Money) -> String {
    "ตามที่จดมา เงินออกมากกว่าเงินที่มี \(lacking.thai) อาจจ่ายจริงน้อยกว่านี้ หรือลืมจดเงินเข้า"
  }
  /// What stands above the command that corrects a month.
  public static let mendMonth = "ถ้าไม่ตรง แก้ได้ พิมพ์"

  /// What a correction changed today: the money in the house and what is owed, before and after.
  public static func today(
    cash: (before: Money, after: Money),
    owed: (before: Money, after: Money)
  ) -> String {
    guard cash.before != cash.after || owed.before != owed.after else {
      return "เงินในบ้านกับหนี้ตอนนี้เท่าเดิม"
    }
    return "เงินในบ้านตอนนี้ \(changed(cash)) หนี้ตอนนี้ \(changed(owed))"
  }

  private static func changed(_ amount: (before: Money, after: Money)) -> String {
    amount.before == amount.after
      ? "\(amount.after.thai) เท่าเดิม" : "\(amount.after.thai) (เดิม \(amount.before.thai))"
  }

  /// A later month whose money was counted.
  public static func counted(_ month: YearMonth) -> String {
    "\(month.inSentence) นับเงินจริงไว้แล้ว เงินในบ้านตอนนี้จึงไม่เปลี่ยน"
  }

  /// A payment that a correction of an earlier month has made too large.
  public static func nowOverpaid(_ name: String, _ amount: Money, in month: YearMonth) -> String {
    "แก้แล้ว ที่จดว่าจ่าย \(name.quotedThai) \(month.inSentence) เกินไป \(amount.thai) "
      + "ถ้าจดผิด แก้ได้ พิมพ์"
  }

  /// More was paid than a debt takes.
  public static func overpaid(_ name: String, _ amount: Money) -> String {
    "จ่าย \(name.quotedThai) เกินไป \(amount.thai) ไปขอคืน หรือแก้ที่จดไว้ ถ้าจดผิด"
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
