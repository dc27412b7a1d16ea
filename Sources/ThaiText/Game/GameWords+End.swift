public import Engine

extension GameWords {
  /// The title of the last screen.
  public static func endTitle(_ month: YearMonth) -> String { "จบเกม สิ้น\(month.inSentence)" }

  /// Column titles: whose path, what is owed, cash and savings, interest, short months, free of
  /// debt.
  public static let endTitles = [
    "ทาง", "หนี้เหลือ", "เงินกับเงินออม", "ดอกที่เสียไป", "เดือนที่เงินไม่พอ", "ปลดหนี้ได้",
  ]

  /// The path of those who changed nothing.
  public static let nothing = "ไม่ทำอะไรเลย"
  /// The path of the plan.
  public static let recommended = "แผนที่แนะนำ"
  /// What the last column means.
  public static let debtFreeMeaning =
    "ปลดหนี้ได้ คือเดือนที่หนี้หมด ถ้าจากนี้ไปเดินตามแผนที่แนะนำ"
  /// A day that is too far away to be seen.
  public static let notInSight = "ยังไม่เห็น"

  /// How a table did beside a family that did nothing.
  ///
  /// - Parameters:
  ///   - seat: The table.
  ///   - difference: How much more is left of everything owned once the debts and unpaid living costs
  ///     are taken away.
  /// - Returns: One sentence.
  public static func besideNothing(_ seat: String, _ difference: Money) -> String {
    let amount = Money(satang: abs(difference.satang)).wholeThai
    return difference.satang.magnitude < 100
      ? "\(subject(seat))มีเท่ากับไม่ทำอะไรเลย"
      : difference > .zero
        ? "\(subject(seat))ดีกว่าไม่ทำอะไรเลย \(amount)"
        : "\(subject(seat))เหลือน้อยกว่าไม่ทำอะไรเลย \(amount)"
  }

  /// How a table did beside the recommended plan.
  public static func besidePlan(_ difference: Money) -> String {
    let amount = Money(satang: abs(difference.satang)).wholeThai
    return difference.satang.magnitude < 100
      ? "เท่ากับแผนที่แนะนำ"
      : difference > .zero
        ? "และดีกว่าแผนที่แนะนำ \(amount) เพราะมีทางเลือกที่แผนไม่รู้"
        : "แผนที่แนะนำดีกว่านี้อีก \(amount)"
  }

  /// Something in which one family stands better than another at the end.
  public enum Gain: Hashable, Sendable {
    /// Fewer months in which the money did not reach, beside those of the other.
    case monthsShort(Int, other: Int)
    /// So much more of the living costs paid.
    case food(Money)
    /// Less overdue, beside that of the other.
    case overdue(Money, other: Money)
    /// So much less interest.
    case interest(Money)
    /// So much more money in the house and in savings.
    case money(Money)
  }

  /// Why the plan is free of debt later than another path: what it has bought with that time.
  ///
  /// - Parameters:
  ///   - name: The other path.
  ///   - gains: In what the plan stands better, what matters most first; empty when in nothing.
  /// - Returns: A sentence.
  public static func planIsLater(than name: String, bought gains: [Gain]) -> String {
    let later = "แผนที่แนะนำหมดหนี้ช้ากว่าทาง “\(name)”"
    return gains.isEmpty
      ? "\(later) เพราะคิดไว้ตั้งแต่วันแรก ยังไม่รู้เรื่องที่วงเจอทีหลัง"
      : "\(later) แต่ได้มาแทน: \(gains.map(words).joined(separator: " · "))"
  }

  private static func words(_ gain: Gain) -> String {
    switch gain {
    case .monthsShort(let count, let other):
      count == 0
        ? "ไม่มีเดือนที่เงินไม่พอเลย ทางนั้นมี \(other) เดือน"
        : "เดือนที่เงินไม่พอมีแค่ \(count) เดือน ทางนั้นมี \(other) เดือน"
    case .food(let amount): "ได้กินใช้มากกว่า \(amount.wholeThai)"
    case .overdue(let amount, let other):
      amount == .zero
        ? "ไม่มีงวดค้าง ทางนั้นค้าง \(other.wholeThai)"
        : "งวดค้างน้อยกว่า \((other - amount).wholeThai)"
    case .interest(let amount): "เสียดอกน้อยกว่า \(amount.wholeThai)"
    case .money(let amount): "มีเงินเหลือมากกว่า \(amount.wholeThai)"
    }
  }

  /// What the sentences above compare.
  public static let worthMeaning = "นับเงิน เงินออม และของที่มี หักหนี้กับค่ากินใช้ที่ขาดมือแล้ว"

  /// The heading above what was chosen, turn by turn.
  public static let recapHeading = "เลือกอะไรไปบ้าง"
  /// One turn of it.
  public static func recap(_ month: YearMonth, _ title: String, chosen: [String]) -> String {
    let what = title.isEmpty ? "" : " \(title.safeForTerminal)"
    return "\(month.thai(.short))\(what): \(chosen.joined(separator: " · "))"
  }
  /// What one table chose.
  public static func recap(seat: String?, chose title: String?) -> String {
    let chosen = title?.safeForTerminal ?? "ไม่ทำอะไร"
    return seat.map { "\($0) \(chosen)" } ?? chosen
  }
  /// The heading above what befell the family.
  public static let shocksHeading = "เรื่องไม่คาดคิดที่เจอ"

  /// A scenario without a game.
  public static func noGame(_ name: String, having: [String]) -> TableWords.Words {
    (
      "เรื่อง \(name.quotedThai) ยังไม่มีเกม",
      having.isEmpty
        ? "เขียนเกมเองได้ที่ช่อง turns ดูตัวอย่าง พิมพ์ plodnee scenario new"
        : "เรื่องที่มีเกม: \(having.map(\.safeForTerminal).joined(separator: ", "))"
    )
  }

  /// A choice that nobody can ever take, however the turns before it are played.
  ///
  /// - Parameters:
  ///   - title: The choice.
  ///   - turn: The turn, counted from 1.
  ///   - reason: What stands in the way, in a few words.
  /// - Returns: What is the matter, and how to mend it.
  public static func choiceImpossible(
    _ title: String,
    turn: Int,
    because reason: String
  ) -> TableWords.Words {
    (
      "ตา \(turn) ข้อ \(title.quotedThai) ลองเล่นหลายทางแล้วเลือกไม่ได้เลย: \(reason)",
      "แก้สิ่งที่ข้อนี้ทำ (actions) ให้ครอบครัวทำได้ หรือเปลี่ยนเป็นข้ออื่น"
    )
  }

  /// A file with no game of this scenario in it.
  public static let gameUnreadable: TableWords.Words = (
    "ไฟล์เกมนี้ไม่ใช่เกมของเรื่องนี้", "ใช้ชื่อไฟล์อื่นหลัง --game หรือเปิดเรื่องที่เคยเล่นไว้"
  )
}
