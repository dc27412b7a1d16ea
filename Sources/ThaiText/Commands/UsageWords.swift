/// What is said when the words of a command cannot be understood yet.
public enum UsageWords {
  /// Where to read on.
  public static func seeHelp(_ command: String) -> String { "ดูวิธีใช้ พิมพ์ว่า \(command)" }

  /// Where all names are listed.
  public static func seeList(_ command: String) -> String { "ดูชื่อทั้งหมด พิมพ์ว่า \(command)" }

  /// A lesson or scenario that is not known.
  public static func nameUnknown(_ word: String, nearest: String?) -> String {
    "ไม่มีชื่อ \(word.quotedThai)" + guess(nearest)
  }

  /// A command that is not known.
  public static func commandUnknown(_ word: String, nearest: String?) -> String {
    "ไม่มีคำสั่ง \(word.quotedThai)" + guess(nearest)
  }

  /// A flag that is not known.
  public static func flagUnknown(_ word: String, nearest: String?) -> String {
    "คำสั่งนี้ไม่มีตัวเลือก \(word.quotedThai)" + guess(nearest)
  }

  /// A flag without what belongs after it.
  public static func valueMissing(_ flag: String) -> String {
    "หลัง \(flag) ยังไม่ได้บอกค่า"
  }

  /// A flag with something after it that takes nothing.
  public static func valueNotTaken(_ flag: String) -> String {
    "\(flag) ใช้คำเดียว ไม่ต้องมีค่าตามหลัง"
  }

  /// A word that is none of a few known ones.
  public static func choiceUnknown(
    _ flag: String,
    _ word: String,
    nearest: String?,
    known: [String]
  ) -> String {
    "หลัง \(flag) ยังอ่านคำว่า \(word.quotedThai) ไม่ได้" + guess(nearest)
      + " ใช้ได้คือ \(known.joined(separator: ", "))"
  }

  /// A word that is none of those a command works on.
  public static func operandUnknown(
    _ word: String,
    nearest: String?,
    known: [String]
  ) -> String {
    "ยังอ่านคำว่า \(word.quotedThai) ไม่ได้" + guess(nearest)
      + " ใช้ได้คือ \(known.joined(separator: ", "))"
  }

  /// A text that is no whole number of a range.
  public static func countUnreadable(
    _ flag: String,
    _ word: String,
    range: ClosedRange<Int>
  ) -> String {
    "หลัง \(flag) ยังอ่าน \(word.quotedThai) ไม่ได้ ต้องเป็นเลขเต็ม "
      + "\(ThaiNumber.grouped(range.lowerBound)) ถึง \(ThaiNumber.grouped(range.upperBound))"
  }

  /// A text that is no amount of money.
  public static func amountUnreadable(_ flag: String, _ word: String) -> String {
    "หลัง \(flag) ยังอ่านจำนวนเงิน \(word.quotedThai) ไม่ได้ เขียนเป็นบาท เช่น \(flag) 9000"
  }

  /// A text that is no name with an amount of money.
  public static func namedAmountUnreadable(_ flag: String, _ word: String) -> String {
    let name = word.split(separator: "=").first.map { String($0).safeForTerminal } ?? ""
    return "หลัง \(flag) ยังอ่าน \(word.quotedThai) ไม่ได้ เขียนชื่อ ตามด้วย = และจำนวนเป็นบาท "
      + "เช่น \(flag) \(name.isEmpty ? "ชื่อ" : name)=9000"
  }

  /// A text that is no percentage.
  public static func percentUnreadable(_ flag: String, _ word: String) -> String {
    "หลัง \(flag) ยังอ่านร้อยละ \(word.quotedThai) ไม่ได้ เขียนเป็นตัวเลข เช่น \(flag) 1.2"
  }

  /// A command without what it works on.
  public static func operandMissing(_ operand: String) -> String {
    "ยังขาดอยู่อย่างหนึ่ง: \(operand)"
  }

  /// A command with more than it works on.
  public static func operandTooMuch(_ word: String) -> String {
    "คำว่า \(word.quotedThai) เกินมา ถ้าเป็นชื่อที่มีช่องว่าง ให้ใส่ไว้ในเครื่องหมายคำพูด"
  }

  /// Flags that a command cannot do without.
  public static func flagsMissing(_ flags: [String]) -> String {
    "ยังขาดตัวเลือก \(flags.joined(separator: ", "))"
  }

  /// Two flags that cannot stand together.
  public static func flagsClash(_ first: String, _ second: String) -> String {
    "\(first) กับ \(second) ใช้พร้อมกันไม่ได้ เลือกอย่างเดียว"
  }

  /// A change to try that cannot be understood.
  public static func changeUnreadable(_ word: String, _ problem: ChangeProblem) -> String {
    "ยังอ่าน \(word.quotedThai) ไม่ได้: \(problem.thai)"
  }

  private static func guess(_ nearest: String?) -> String {
    nearest.map { " หมายถึง \($0) ใช่ไหม" } ?? ""
  }
}
