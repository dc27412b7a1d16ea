public import Engine

/// The words of a workshop's agenda.
public enum AgendaWords {
  /// What the agenda is called.
  public static func title(minutes: Int) -> String { "กำหนดการวงคุย \(minutes) นาที" }

  /// For whom it was made.
  public static func made(households: Int, used: Int) -> String {
    "เลือกบทเรียนให้ตรงกับ \(ThaiNumber.grouped(households)) ครอบครัว ใช้เวลา \(used) นาที"
  }

  /// The columns: time, what, for whom.
  public static let titles = ["นาทีที่", "ทำอะไร", "ตรงกับบ้าน"]
  /// The first thing.
  public static let opening = "เปิดวง ทักทาย ตกลงกันว่าเรื่องในวงไม่เอาไปเล่าข้างนอก"
  /// The questions before learning.
  public static let questions = "ตอบแผ่นคำถามก่อนเรียน คนละแผ่น ไม่ต้องเขียนชื่อ"
  /// What they need.
  public static let questionSheets =
    "แผ่นคำถาม คนละแผ่น (พิมพ์ด้วย plodnee lesson sheet --html) อีกแผ่นไว้ตอบเมื่อผ่านไป 3 เดือน"
  /// A rest.
  public static let rest = "พัก"
  /// A rest with its length.
  public static func rest(_ minutes: Int) -> String { "\(rest) \(minutes) นาที" }
  /// The last thing.
  public static let closing = "ปิดวง แจกแผ่นแผนของแต่ละบ้าน พูดสัญญากับตัวเอง นัดวันเจอกันอีก"
  /// For everybody.
  public static let everybody = "ทุกบ้าน"
  /// The heading above what has to be at hand.
  public static let materialsHeading = "ของที่ต้องเตรียม"
  /// What every workshop needs.
  public static let always = "แผ่นแผนของแต่ละบ้าน ปากกาคนละด้าม"
  /// What each lesson says of itself and of its activity.
  public static let activity = "กิจกรรม"
  /// No lesson fits in the time.
  public static let noLesson = "เวลาน้อยไป ยังจัดบทเรียนลงไม่ได้ ลองให้เวลามากขึ้น เช่น --minutes 60"
  /// No lesson is needed.
  public static let nothingUrgent =
    "บ้านเหล่านี้ไม่มีเรื่องที่ต้องรีบเรียน เลือกบทที่อยากคุยกันได้เลย ดูรายการบท พิมพ์ว่า plodnee lesson list"

  /// A span of minutes from the beginning.
  public static func span(from start: Int, minutes: Int) -> String { "\(start)–\(start + minutes)" }

  /// A lesson with its activity.
  public static func lesson(_ title: String, talk: Int, activity: Int) -> String {
    "\(title.safeForTerminal) (คุย \(talk) นาที กิจกรรม \(activity) นาที)"
  }

  /// Households by their codes, the first of them.
  ///
  /// - Parameters:
  ///   - codes: The codes; may be empty.
  ///   - all: How many households there are.
  /// - Returns: A few words.
  public static func households(_ codes: [String], of all: Int) -> String {
    if codes.count == all, all > 1 { return everybody }
    let told = codes.prefix(12).map(\.safeForTerminal).joined(separator: ", ")
    return codes.count > 12 ? "\(told) และอีก \(codes.count - 12) บ้าน" : told
  }

  /// Households by their codes, all of them.
  public static func allHouseholds(_ codes: [String], of all: Int) -> String {
    codes.count == all && all > 1
      ? everybody : codes.map(\.safeForTerminal).joined(separator: ", ")
  }

  /// For whom a lesson is, with the reason.
  public static func reason(_ households: String, _ kinds: [Observation.ID]) -> String {
    "ตรงกับ \(households): \(kinds.map(\.thai).joined(separator: ", "))"
  }

  /// What an activity needs.
  public static func materials(_ materials: String) -> String { "ใช้ \(materials)" }

  /// The lesson whose activity needs something.
  public static func materials(_ materials: String, for title: String) -> String {
    "\(materials) (\(title.safeForTerminal))"
  }

  /// How long an activity takes.
  public static func time(_ minutes: Int) -> String { "เวลา \(minutes) นาที" }

  /// The promise at a lesson's end.
  public static let promiseHeading = "สัญญากับตัวเอง"

  /// Where a screen stands among all.
  public static func place(_ number: Int, of all: Int) -> String { "\(number)/\(all)" }
}
