public import Engine

/// What is said around the results.
public enum ResultWords {
  /// Goes on to the next screen.
  public static let goOn = "กด Enter ดูต่อ"

  /// What else may be typed there.
  public static let more = [
    "กด Enter ดูหน้าต่อไป พิมพ์ < ย้อนหน้าก่อน พิมพ์ ออก เมื่ออยากเลิก",
    "ไม่อยากให้คนข้าง ๆ เห็นตัวเลขหนี้นอกระบบ พิมพ์ ซ่อน",
  ]

  /// The heading of the screen on changing nothing.
  public static let unchangedHeading = "ถ้าทำเหมือนเดิม"

  /// What happens when nothing changes, and that it can be otherwise.
  ///
  /// - Parameters:
  ///   - unchanged: The plan that pays only what must be paid.
  ///   - best: The plan that is advised.
  ///   - isChanged: Whether it takes up changes that the family chose.
  /// - Returns: Sentences, in the order of telling; never empty.
  public static func unchanged(
    _ unchanged: Projection,
    best: Projection,
    isChanged: Bool = false
  ) -> [String] {
    let length = ThaiDate.duration(months: unchanged.horizon)
    var lines = ["\(length)ข้างหน้า จะเสียดอก \(unchanged.totalInterest.wholeThai)"]
    if let free = unchanged.debtFreeMonth {
      lines.append("หนี้จะหมด \(free.thai())")
    } else {
      lines.append("ผ่านไป \(length) หนี้ยังเหลือ \(unchanged.debtAtHorizon.wholeThai)")
    }
    if unchanged.monthsShort > 0 { lines.append("มี \(unchanged.monthsShort) เดือนที่เงินขาดมือ") }
    lines.append("ไม่ใช่ความผิดของใคร ดอกเดินเองทุกเดือน")
    lines.append(better(best, than: unchanged, isChanged: isChanged))
    return lines
  }

  /// What changing nothing comes to over the whole plan, and what paying well saves, in one or two
  /// sentences.
  public static func unchangedInShort(_ unchanged: Projection, best: Projection) -> String {
    let length = ThaiDate.duration(months: unchanged.horizon)
    let end =
      unchanged.debtFreeMonth.map { "หนี้หมด\($0.inSentence)" }
      ?? "หนี้ยังเหลือ \(unchanged.debtAtHorizon.wholeThai)"
    let saved = unchanged.totalInterest.shownMore(than: best.totalInterest)
    let isBetter = best.strategy != .minimum && best.isFeasible && saved > .zero
    return "ถ้าทำเหมือนเดิม \(length)ข้างหน้า จะเสียดอก \(unchanged.totalInterest.wholeThai) และ\(end)"
      + (isBetter ? " แต่ถ้าจ่ายให้ถูกก้อน ถูกเดือน จะเสียดอกน้อยลง \(saved.wholeThai)" : "")
  }

  private static func better(
    _ best: Projection,
    than unchanged: Projection,
    isChanged: Bool
  ) -> String {
    guard best.strategy != .minimum else { return "ตอนนี้ยังไม่มีเงินเหลือพอไปโปะ มาดูกันว่าทำอะไรได้บ้าง" }
    let saved = unchanged.totalInterest.shownMore(than: best.totalInterest)
    let condition =
      isChanged ? "แต่ถ้าเปลี่ยนตามที่เลือก และจ่ายให้ถูกก้อน" : "แต่ถ้าจ่ายให้ถูกก้อน ถูกเดือน"
    if saved > .zero { return "\(condition) จะเสียดอกน้อยลง \(saved.wholeThai) ดูหน้าต่อไป" }
    return "ยังจ่ายให้ดีกว่านี้ได้ ดูหน้าต่อไป"
  }

  /// The screen on how the household stands, in a list.
  public static let todayTitle = "วันนี้เป็นอย่างไร และเรื่องที่ควรรู้"

  /// The heading above the mountain of debt.
  public static let mountainHeading = "ภูเขาหนี้"

  /// The heading above the finish lines of debts.
  public static let finishHeading = "หนี้แต่ละก้อนหมดเมื่อไร"

  /// The heading above the strip of months.
  public static let stripHeading = "เดือนไหนตึงมือ"

  /// Goes on within a screen that is longer than the terminal.
  public static func more(_ page: Int, of count: Int) -> String {
    "กด Enter อ่านต่อ (\(page)/\(count))"
  }

  /// Asks why the plan is as it is.
  public static let why = "ถามว่าทำไม"

  /// The debts are all paid already.
  public static let noDebts = "บ้านนี้ไม่มีหนี้ เก่งมาก เก็บเงินยามฉุกเฉินต่อได้เลย"

  /// The heading of the menu after the results.
  public static let menuAsk = "อยากทำอะไรต่อ"

  /// The entries of the menu.
  public static let lookAgain = "ดูซ้ำบางหน้า"
  /// Reads the lesson.
  public static let readLesson = "อ่านบทเรียนที่คู่กัน"
  /// Records what a month really was.
  public static let checkIn = "จดว่าเดือนนี้จริงเป็นอย่างไร"
  /// Shows how far the family has come.
  public static let progress = "ดูว่ามาไกลแค่ไหนแล้ว"
  /// Tries changes.
  public static let whatIf = "ลองดูว่า ถ้าเปลี่ยนแล้วเป็นอย่างไร"
  /// Keeps the answers in a file.
  public static let keep = "เก็บลงไฟล์"
  /// Writes the pages to print.
  public static let paper = "ทำแผ่น A4 ไว้พิมพ์"
  /// Corrects answers.
  public static let correct = "แก้คำตอบ แล้วคิดใหม่"
  /// Goes through all questions, answered or not.
  public static let goThrough = "ตอบต่อทีละข้อ ข้อที่ตอบแล้วกด Enter ผ่าน"
  /// Goes back to the door.
  public static let home = "กลับหน้าแรก"

  /// More about the menu, for those who ask.
  public static let menuMore = ["พิมพ์เลขของเรื่องที่อยากทำ พิมพ์ ออก เมื่อเสร็จแล้ว"]

  /// Which screen to see again.
  public static let lookAgainAsk = "ดูหน้าไหนอีก"

  /// Which lesson to read.
  public static let lessonAsk = "อ่านเรื่องไหน"

  /// Whether to answer the questions of the lesson.
  public static func quizAsk(_ count: Int) -> String { "มีคำถามท้ายบท \(count) ข้อ ลองตอบไหม" }

  /// The answers to ``quizAsk(_:)``.
  public static let quizChoices = ["ลองตอบ", "ไว้ก่อน"]

  /// More about it, for those who ask.
  public static let quizMore = ["ตอบผิดไม่เป็นไร มีคำอธิบายให้ หยุดกลางทางพิมพ์ < ได้"]

  /// Where the lesson can be read.
  public static let readBelow = "อ่านทั้งบทได้ในหน้าถัดไป"
}
