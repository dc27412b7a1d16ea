public import Engine

/// The words around scenarios.
public enum ScenarioWords {
  /// The title of the list.
  public static let title = "เรื่องตัวอย่าง"
  /// Column titles: title, minutes, id.
  public static let titles = ["เรื่อง", "นาที", "ชื่อที่พิมพ์"]
  /// What stands above the examples.
  public static let howToUse = "ดูเรื่องไหน หรือดูแผนของเรื่องนั้น พิมพ์ชื่อท้ายบรรทัด เช่น"
  /// Which of the list have a game, above the command that plays one.
  public static func withGames(_ ids: [String]) -> String {
    "เรื่องที่มีเกมให้เล่นทั้งวง: \(ids.map(\.safeForTerminal).joined(separator: ", ")) เล่นโดยพิมพ์ เช่น"
  }
  /// What stands above the command for the plan.
  public static let howToPlan = "ดูแผนปลดหนี้ของบ้านนี้ พิมพ์ว่า"
  /// The heading above questions to talk about.
  public static let questionsHeading = "ชวนคุย"
  /// The heading above lessons.
  public static let lessonsHeading = "บทเรียนที่ใช้คู่กัน"
  /// Column titles of the debts: name, lender, kind, what is owed.
  public static let debtTitles = ["หนี้", "ใครให้กู้", "จ่ายคืนแบบ", "ยอดหนี้"]

  /// For whom and how long.
  public static func use(audience: String, minutes: Int?) -> String {
    let who = audience.isEmpty ? "" : "สำหรับ\(name(of: audience)) "
    return who + (minutes.map { "ใช้เวลาราว \($0) นาที" } ?? "ใช้เวลาตามสะดวก")
  }

  private static func name(of audience: String) -> String {
    switch audience {
    case "members": "สมาชิกกลุ่ม"
    case "committee": "กรรมการกลุ่ม"
    case "officers": "พัฒนากร"
    default: audience.safeForTerminal
    }
  }

  /// An income with its months.
  public static func income(_ income: Income) -> String {
    let recurrence = income.recurrence
    let months = recurrence.months.months.map { ThaiDate.shortNames[$0 - 1] }
    let amount = "\(income.name.safeForTerminal) \(recurrence.amount.thai)"
    return months.count == 12
      ? "\(amount) ทุกเดือน" : "\(amount) เดือน \(months.joined(separator: " "))"
  }

  /// When a trainer's own folder has no family.
  public static func noneIn(_ folder: String) -> String {
    "ในโฟลเดอร์ \(folder.safeForTerminal) ยังไม่มีเรื่องตัวอย่าง ใช้เรื่องที่มากับโปรแกรมไปก่อน"
  }

  /// When some files of a trainer's own folder cannot be used, above the command that tells what to
  /// mend.
  ///
  /// - Parameter files: The files; never empty.
  /// - Returns: A sentence.
  public static func unsound(_ files: [String]) -> String {
    let names = files.map(\.safeForTerminal).joined(separator: ", ")
    return "เรื่องตัวอย่าง \(files.count) ไฟล์ยังใช้ไม่ได้ ข้ามไปก่อน: \(names) ดูว่าต้องแก้ตรงไหน พิมพ์"
  }

  /// The heading above what-ifs.
  public static let variationsHeading = "ถ้าเรื่องเปลี่ยนไป"

  /// A what-if with what is typed for its plan.
  public static func variation(_ title: String, summary: String, command: String) -> String {
    let told = summary.isEmpty ? "" : " \(summary.safeForTerminal)"
    return "\(title.safeForTerminal):\(told) ดูแผน: \(command)"
  }

  /// A what-if that is not there, with those that are.
  public static func variations(_ ids: [String], asked id: String) -> TableWords.Words {
    (
      "ไม่มีเรื่องสมมุติชื่อ \(id.quotedThai)",
      ids.isEmpty
        ? "เรื่องนี้ไม่มีเรื่องสมมุติ ลองพิมพ์ชื่อไฟล์โดยไม่มี : ข้างหลัง"
        : "เรื่องสมมุติที่มี: \(ids.map(\.safeForTerminal).joined(separator: ", "))"
    )
  }

  /// A family in a what-if.
  ///
  /// Example: "ครอบครัวสมชาย (ราคาหัวมันตก)".
  public static func family(_ name: String, in variation: String) -> String {
    "\(name) (\(variation))"
  }

  /// How many turns the game of a scenario has.
  public static func turns(_ count: Int) -> String { "มีเกมให้เล่นกันทั้งวง \(count) ตา พิมพ์ว่า" }

  /// A lesson by its title, or by its id when it is not at hand.
  public static func lesson(_ id: String, title: String?) -> String {
    let command = "อ่าน: plodnee lesson show \(id.safeForTerminal)"
    return title.map { "\($0.safeForTerminal) \(command)" } ?? command
  }

  /// A scenario that was probably meant.
  public static func perhapsMeant(_ id: String) -> String { "หรือหมายถึงเรื่องตัวอย่าง \(id)" }

  /// When files have nothing to mend.
  public static func sound(file: String, household: String) -> String {
    "\(file.safeForTerminal) ใช้ได้ (\(household.safeForTerminal))"
  }

  /// A scenario whose id is not the name of its file.
  ///
  /// - Parameters:
  ///   - id: The id.
  ///   - stem: The file's name without its ending.
  /// - Returns: What is wrong, and how to mend it.
  public static func idUnlikeFile(_ id: String, stem: String) -> TableWords.Words {
    (
      "id \(id.quotedThai) ไม่ตรงกับชื่อไฟล์ \(stem.quotedThai) คำสั่งอื่นเรียกเรื่องนี้ด้วยชื่อไฟล์",
      "เขียน id: \"\(stem.safeForTerminal)\" หรือเปลี่ยนชื่อไฟล์ให้ตรงกับ id"
    )
  }

  /// A scenario that names a lesson which nobody has.
  public static func lessonUnknown(_ id: String, nearest: String?) -> TableWords.Words {
    (
      "teaches มีบทเรียน \(id.quotedThai) ที่ไม่มีอยู่",
      (nearest.map { "หมายถึง \($0) ใช่ไหม " } ?? "") + "ดูชื่อบทเรียน พิมพ์ plodnee lesson list"
    )
  }
}
