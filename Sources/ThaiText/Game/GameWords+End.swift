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

  /// Something in which one family stands better than another at the end.
  public enum Gain: Hashable, Sendable {
    /// So many fewer months in which the money did not reach.
    case monthsShort(Int)
    /// So much more of the living costs paid.
    case food(Money)
    /// So much less overdue.
    case overdue(Money)
    /// So much more left of everything owned when debts and unpaid living costs are taken away.
    case left(Money)
    /// Free of debt so many months sooner.
    case sooner(Int)
    /// Free of debt within sight, which the other is not.
    case inSight
  }

  /// How one path ended beside another.
  ///
  /// What matters most decides whether it is called better or worse: whether food and payments were
  /// paid comes before what is left.
  ///
  /// - Parameters:
  ///   - name: The path.
  ///   - other: The other path.
  ///   - gains: In what the path stands better, what matters most first; may be empty.
  ///   - losses: In what it stands worse, likewise.
  ///   - isBetter: Whether what matters most is among the gains.
  /// - Returns: A sentence, and one of the other side; the second is empty where there is no other
  ///   side.
  public static func beside(
    _ name: String,
    _ other: String,
    gains: [Gain],
    losses: [Gain],
    isBetter: Bool
  ) -> (verdict: String, but: String) {
    let better = gains.map { words($0, isGain: true) }.thaiList
    let worse = losses.map { words($0, isGain: false) }.thaiList
    let name = subject(name)
    if gains.isEmpty, losses.isEmpty { return ("\(name)จบเท่ากับ\(other)", "") }
    if isBetter {
      return ("\(name)ดีกว่า\(other): \(better)", worse.isEmpty ? "" : "แต่\(worse)")
    }
    return ("\(name)แย่กว่า\(other): \(worse)", better.isEmpty ? "" : "แม้\(better)")
  }

  private static func words(_ gain: Gain, isGain: Bool) -> String {
    let (more, less) = isGain ? ("มาก", "น้อย") : ("น้อย", "มาก")
    return switch gain {
    case .monthsShort(let count): "เดือนที่เงินไม่พอ\(less)กว่า \(count) เดือน"
    case .food(let amount): "ได้กินใช้\(more)กว่า \(amount.wholeThai)"
    case .overdue(let amount): "ค้างงวด\(less)กว่า \(amount.wholeThai)"
    case .left(let amount): "เหลือ\(more)กว่า \(amount.wholeThai)"
    case .sooner(let count): "หมดหนี้\(isGain ? "เร็ว" : "ช้า")กว่า \(count) เดือน"
    case .inSight: isGain ? "เห็นวันหมดหนี้แล้ว" : "ยังไม่เห็นวันหมดหนี้"
    }
  }

  /// What the sentences above compare.
  public static let leftMeaning = "คำว่าเหลือ นับเงิน เงินออม และของที่มี หักหนี้กับค่ากินใช้ที่ขาดมือแล้ว"

  /// What the recommended plan of the comparison knows.
  ///
  /// - Parameter hasSurprises: Whether anything befalls the family that its file does not tell.
  /// - Returns: Sentences.
  public static func planBasis(hasSurprises: Bool) -> String {
    (hasSurprises
      ? "แผนที่แนะนำในตารางนี้คิดโดยรู้เรื่องไม่คาดคิดของเกมนี้ล่วงหน้าแล้ว จึงอาจไม่ตรงกับ plodnee plan ที่ยังไม่รู้ " : "")
      + "แผนดูให้กินใช้และงวดพอทุกเดือนก่อน แล้วค่อยดูว่าเหลือเท่าไร และใช้แค่ข้อเสนอของบ้านนี้ ไม่ได้ใช้ทางเลือกในเกม"
  }

  /// A month soon after the end in which the money will not reach.
  public static func shortSoon(_ name: String, _ month: YearMonth, _ lacking: Money) -> String {
    "\(subject(name))ถ้าเดินต่อโดยไม่ทำอะไร \(month.inSentence) เงินจะไม่พอ ขาด \(lacking.wholeThai) ต้องไปคุยก่อนถึงวัน"
  }

  /// The heading above what was chosen, turn by turn.
  public static let recapHeading = "เลือกอะไรไปบ้าง"
  /// One turn of it.
  public static func recap(_ month: YearMonth, _ title: String) -> String {
    "\(month.thai(.short))\(title.isEmpty ? "" : " \(title.safeForTerminal)")"
  }
  /// What was chosen in it; nil for nothing.
  public static func recap(chose title: String?) -> String { title?.safeForTerminal ?? "ผ่านตานี้" }
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
}
