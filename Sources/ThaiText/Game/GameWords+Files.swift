extension GameWords {
  /// A file that holds no game, or only a part of one.
  public static let damaged: TableWords.Words = (
    "ไฟล์นี้ไม่มีเกมที่อ่านได้ อาจเขียนไม่จบตอนเครื่องดับ หรือเป็นไฟล์อย่างอื่น",
    "เริ่มเกมใหม่ได้ ใส่ชื่อไฟล์อื่นหลัง --game"
  )

  /// A file with a game of another scenario.
  public static func gameOfAnother(_ kept: String, asked: String) -> TableWords.Words {
    (
      "ไฟล์นี้เป็นเกมของเรื่อง \(kept.quotedThai) ไม่ใช่ \(asked.quotedThai)",
      "เล่นต่อ พิมพ์ plodnee scenario play \(kept.safeForTerminal) แล้วใส่ --game เหมือนเดิม หรือใช้ชื่อไฟล์อื่น"
    )
  }

  /// A game of other tables or other shocks than were asked for.
  public static func gameOfOthers(seats: Int, seed: Int) -> TableWords.Words {
    (
      "เกมในไฟล์นี้เล่นไว้ \(seats) โต๊ะ เรื่องไม่คาดคิดชุดที่ \(seed) เปลี่ยนกลางเกมไม่ได้",
      "เล่นต่อโดยไม่ต้องใส่ --seats กับ --seed หรือเริ่มเกมใหม่ด้วยชื่อไฟล์อื่นหลัง --game"
    )
  }

  /// A game with turns or choices that the scenario has no more.
  public static let gameOutgrown: TableWords.Words = (
    "เกมในไฟล์นี้มีตาหรือข้อที่เรื่องนี้ไม่มี เรื่องอาจถูกแก้หลังจากพักเกมไว้",
    "เริ่มเกมใหม่ได้ ใส่ชื่อไฟล์อื่นหลัง --game"
  )

  /// A game with a choice that cannot be taken.
  ///
  /// - Parameters:
  ///   - turn: The turn, counted from 1.
  ///   - seat: The table; nil for the only one.
  ///   - choice: The choice, counted from 1; nil for nothing where something could be chosen.
  ///   - reason: What stands in the way, in a few words; nil likewise.
  /// - Returns: What is wrong, and how to mend it.
  public static func choiceRefused(
    turn: Int,
    seat: String?,
    choice: Int?,
    because reason: String?
  ) -> TableWords.Words {
    let place = "ตา \(turn)" + (seat.map { " \($0)" } ?? "")
    let what =
      choice.map { "\(place) เลือกข้อ \($0) ไม่ได้" } ?? "\(place) ยังไม่ได้เลือก ทั้งที่มีข้อที่เลือกได้"
    return (
      reason.map { "\(what): \($0)" } ?? what,
      "เปลี่ยนเป็นข้ออื่น หรือเริ่มเกมใหม่ด้วยชื่อไฟล์อื่นหลัง --game"
    )
  }

  /// A line of choices that cannot be read.
  ///
  /// - Parameters:
  ///   - line: What was typed.
  ///   - turn: The turn, counted from 1.
  ///   - seats: How many tables play.
  ///   - most: How many choices there are.
  /// - Returns: What is wrong, and how to mend it.
  public static func lineUnreadable(
    _ line: String,
    turn: Int,
    seats: Int,
    most: Int
  ) -> TableWords.Words {
    (
      "ตา \(turn) อ่านข้อที่เลือกไม่ได้: \(line.quotedThai)",
      seats == 1
        ? "พิมพ์เลขเดียว 1 ถึง \(most)" : "พิมพ์ \(seats) เลขในบรรทัดเดียว โต๊ะละเลข 1 ถึง \(most)"
    )
  }

  /// A game that another program has written in the meantime.
  public static let gameChanged: TableWords.Words = (
    "ไฟล์เกมนี้มีโปรแกรมอื่นเขียนทับตั้งแต่เปิด จึงยังไม่ได้เขียนตานี้ลงไป",
    "ปิดอีกหน้าต่างที่เล่นไฟล์เดียวกัน แล้วเปิดเล่นต่อ หรือใช้ชื่อไฟล์อื่นหลัง --game"
  )
}
