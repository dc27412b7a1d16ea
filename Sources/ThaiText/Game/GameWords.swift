public import Engine

/// The words around the workshop game.
public enum GameWords {
  /// The heading above how it is played.
  public static let rulesHeading = "เล่นอย่างไร"

  /// How it is played.
  ///
  /// - Parameters:
  ///   - turns: How many turns there are.
  ///   - seats: How many tables play.
  /// - Returns: One sentence a point.
  public static func rules(turns: Int, seats: Int) -> [String] {
    [
      "มี \(turns) ตา แต่ละตาอ่านเรื่องให้วงฟัง คุยกัน แล้วเลือกทางเดียว",
      seats > 1
        ? "เล่นกัน \(seats) โต๊ะ เลือกต่างกันได้ ทุกโต๊ะเจอเรื่องเดียวกัน จบแล้วเทียบกัน"
        : "โปรแกรมคิดเงินของบ้านนี้ให้ทุกเดือนตามที่เลือก",
      "หนี้ที่ถึงกำหนดจ่ายให้เองเท่าที่เงินมี วงเลือกแค่เรื่องที่ถาม",
      keys,
    ]
  }

  /// What can be typed.
  public static let keys = "พิมพ์เลขข้อที่เลือก · ย้อน = กลับไปตาก่อน · ดู = ดูเงินและหนี้ · ออก = พักไว้"

  /// Which shocks there will be.
  public static func deck(seed: Int) -> String {
    seed == 0
      ? "เกมนี้ไม่มีเรื่องไม่คาดคิดมาแทรก"
      : "มีเรื่องไม่คาดคิดมาแทรก ชุดที่ \(seed) อยากได้ชุดอื่น ใส่ --seed \(seed + 1)"
  }

  /// A game that goes on where it was left.
  public static func resumed(turns: Int) -> String { "เล่นไว้แล้ว \(turns) ตา เล่นต่อจากเดิม" }

  /// A game that is shown again.
  public static let replaying = "ดูเกมเดิมซ้ำทีละตา กด Enter ไปต่อ"
  /// All turns that were played have been shown again, and more are to be played.
  public static func replayed(turns: Int) -> String {
    "ดูซ้ำครบ \(turns) ตาที่เล่นไว้แล้ว กด Enter เล่นตาต่อไป · ออก = พักไว้"
  }

  /// The head of a turn.
  public static func turn(
    _ number: Int,
    of count: Int,
    _ month: YearMonth,
    _ title: String
  ) -> String {
    "ตา \(number) จาก \(count) · \(month.thai())"
      + (title.isEmpty ? "" : " · \(title.safeForTerminal)")
  }

  /// What is asked.
  public static func ask(seat: String) -> String { "\(subject(seat))เลือกข้อไหน" }

  /// What a table is called, where several play and where one does.
  public static func seat(_ number: Int, of count: Int) -> String {
    count > 1 ? "โต๊ะ \(number)" : "วงนี้"
  }

  /// A table as a subject: words stand apart from a number.
  static func subject(_ seat: String) -> String {
    seat.last?.isNumber == true ? seat + " " : seat
  }

  /// What stands before what was chosen.
  public static func chosen(_ title: String?, seat: String) -> String {
    title.map { "\(subject(seat))เลือก: \($0.safeForTerminal)" } ?? "\(subject(seat))ผ่านตานี้"
  }

  /// A turn about a debt that a table has no more.
  public static func settled(_ debt: String, seat: String) -> String {
    "ตานี้เป็นเรื่องของหนี้ \(debt.quotedThai) \(subject(seat))ไม่มีหนี้ก้อนนี้แล้ว ผ่านได้เลย"
  }

  /// What is told of some tables alone.
  public static func told(_ seats: [String], _ text: String) -> String {
    "\(seats.thaiList): \(text.safeForTerminal)"
  }

  /// What is said to the number of a choice that cannot be taken.
  public static func closedChoice(because reason: String) -> String { "\(reason) เลือกข้ออื่น" }

  /// There is no turn to go back to.
  public static let firstTurn = "นี่ตาแรกแล้ว ยังไม่มีอะไรให้ย้อน"
  /// A turn was taken back.
  public static func undone(_ number: Int) -> String { "ย้อนกลับไปตา \(number) เลือกใหม่ได้" }
  /// What goes on.
  public static let goOn = "กด Enter ไปต่อ · พิมพ์ ย้อน เพื่อเลือกใหม่"
  /// What goes on where nothing can be taken back.
  public static let enter = "กด Enter ไปต่อ"
  /// What goes on from the last screen.
  public static let finish = "กด Enter จบเกม · พิมพ์ ย้อน เพื่อเลือกตาสุดท้ายใหม่"
  /// The words that show the family's money.
  public static let look = ["ดู", "ดูเงิน", "ดูหนี้"]
  /// What is said to a number of no choice.
  public static func noSuchChoice(most: Int) -> String { "เลือกเลข 1 ถึง \(most)" }
  /// A turn in which nothing can be done.
  public static let nothingPossible = "ตานี้ยังทำอะไรไม่ได้ ผ่านไปก่อน"
  /// The game was left before its end.
  public static func left(file: String?) -> [String] {
    file.map { ["พักเกมไว้แล้ว คราวหน้าเล่นต่อได้ ใส่ --game \($0.safeForTerminal) เหมือนเดิม"] }
      ?? ["จบแค่นี้ก่อน คราวหน้าถ้าอยากเก็บไว้เล่นต่อ ใส่ --game ตามด้วยชื่อไฟล์"]
  }
  /// The game was left after its end.
  public static let ended = "จบเกมแล้ว"
}
