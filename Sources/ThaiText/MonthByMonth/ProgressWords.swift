public import Engine

/// What is said of how far a family has come.
public enum ProgressWords {
  /// The title.
  public static func title(of household: String) -> String {
    "มาไกลแค่ไหนแล้ว · \(household.safeForTerminal)"
  }

  /// When no month was recorded.
  public static let nothingYet = "ยังไม่ได้จดเดือนไหน จดเดือนแรกได้เลย"

  /// The same before a command to type.
  public static let nothingYetTyped = nothingYet + " พิมพ์"

  /// How many months were recorded, and how they went.
  public static func months(_ count: Int, since: YearMonth, paid: Int, kept: Int) -> String {
    let recorded = "จดมาแล้ว \(count) เดือน ตั้งแต่\(since.inSentence)"
    if kept == count { return "\(recorded) จ่ายได้ตามแผนทุกเดือน" }
    if paid == count { return "\(recorded) ไม่เคยค้างใคร ทำได้ตามแผน \(kept) เดือน" }
    return "\(recorded) จ่ายครบไม่ค้าง \(paid) เดือน ทำได้ตามแผน \(kept) เดือน"
  }

  /// What is repaid of the most that was ever owed.
  ///
  /// - Parameters:
  ///   - highest: The most that was ever owed.
  ///   - now: What is owed now.
  ///   - percent: What is repaid, what is borrowed again counted as owed.
  ///   - knowsDebts: Whether all debts were told.
  ///   - renewals: Loans that stand repaid and will be borrowed again.
  ///   - waiting: Names of loans that stand repaid and may be borrowed again.
  /// - Returns: One sentence.
  public static func repaid(
    highest: Money,
    now: Money,
    percent: Int,
    knowsDebts: Bool = true,
    renewals: [Renewal] = [],
    waiting: [String] = []
  ) -> String {
    let most = "เคยเป็นหนี้มากสุด \(highest.wholeThai)"
    guard renewals.isEmpty else {
      let left = now > .zero ? "ตอนนี้เหลือ \(now.wholeThai)" : "ตอนนี้ไม่ค้างใคร"
      let share = percent > 0 ? "ใช้คืนไปแล้วร้อยละ \(percent)" : "หนี้ยังไม่ลด"
      return "\(most) \(left) แต่จะ\(renewals.map(\.words).thaiList) นับรวมแล้ว \(share)"
    }
    guard now > .zero else {
      if !knowsDebts { return "\(most) ก้อนที่บอกไว้ใช้คืนหมดแล้ว" }
      let names = waiting.map(\.quotedThai).thaiList
      return waiting.isEmpty
        ? "\(most) ตอนนี้ไม่มีหนี้แล้ว" : "\(most) ตอนนี้ไม่ค้างใคร แผนไม่กู้ \(names) อีกแล้ว"
    }
    return now < highest
      ? "\(most) ตอนนี้เหลือ \(now.wholeThai) ใช้คืนไปแล้วร้อยละ \(percent)"
      : "ตอนนี้เป็นหนี้ \(now.wholeThai) มากสุดเท่าที่จดมา"
  }

  /// Interest beside doing nothing.
  public static func saved(_ amount: Money) -> String {
    if amount == .zero { return "ดอกยังเท่ากับทำเหมือนเดิม จะเห็นผลเดือนต่อ ๆ ไป" }
    return amount > .zero
      ? "ดอกที่ไม่ต้องเสีย เทียบกับทำเหมือนเดิม \(amount.wholeThai)"
      : "ดอกยังมากกว่าทำเหมือนเดิม \(Money(satang: -amount.satang).wholeThai)"
  }

  /// What is owed beside the first plan.
  public static func compared(now: Money, planned: Money) -> String {
    let difference = now.shownMore(than: planned)
    if difference.satang.magnitude < 10_000 { return "หนี้ที่เหลือ ตรงกับแผนแรก" }
    return difference < .zero
      ? "หนี้ที่เหลือ น้อยกว่าแผนแรก \(Money(satang: -difference.satang).wholeThai)"
      : "หนี้ที่เหลือ มากกว่าแผนแรก \(difference.wholeThai) แผนใหม่คิดต่อจากตรงนี้แล้ว"
  }

  /// Debts that are gone.
  public static func closed(_ debts: [(name: String, month: YearMonth)]) -> String {
    let list = debts.map { "\($0.name.quotedThai) (\($0.month.thai(.shortYear)))" }
    return "ปิดหนี้ไปแล้ว \(debts.count) ก้อน: \(list.joined(separator: ", "))"
  }

  /// Months that nobody recorded.
  public static func missing(_ months: [YearMonth]) -> String {
    let list = months.map { $0.thai(.shortYear) }.joined(separator: ", ")
    return "ไม่ได้จด \(months.count) เดือน: \(list) จึงไม่ได้นับดอกและการจ่ายของเดือนที่ขาดไป"
  }

  /// Changes that are not in the journal any more.
  public static func lost(_ count: Int) -> String {
    "สมุดจดมีรายการหายไป \(count) รายการ อาจถูกลบไป ตัวเลขข้างบนนับเท่าที่เหลือ"
  }

  /// More was paid than a debt took.
  public static func overpaid(_ name: String, _ amount: Money, in month: YearMonth) -> String {
    "\(month.inSentence) จดว่าจ่าย \(name.quotedThai) เกินไป \(amount.thai) ดูว่าจดผิดไหม"
  }

  /// The heading above the bars.
  public static let chartHeading = "หนี้ที่เหลือ เดือนต่อเดือน"
  /// The first day, beside its bar.
  public static let firstDay = "วันแรก"
  /// What the signs of the bars mean.
  public static let signs = "แถบ = หนี้จริง  ┃ = แผนแรก"

  /// A bar in words.
  static func sentence(_ label: String, owed: Money, planned: Money?) -> String {
    "\(label) เหลือ \(owed.wholeThai)" + (planned.map { " แผนแรก \($0.wholeThai)" } ?? "")
  }
}
