/// The words around lists of lessons.
public enum LessonListWords {
  /// The title of the list.
  public static let title = "บทเรียน"
  /// Column titles: number, title, minutes, id.
  public static let titles = ["บทที่", "เรื่อง", "นาที", "ชื่อที่พิมพ์"]
  /// What stands above the example.
  public static let howToRead = "อ่านบทไหน พิมพ์ชื่อท้ายบรรทัด เช่น"
  /// When no lesson fits a household.
  public static let noneFits = "ตอนนี้ไม่มีบทเรียนที่ต้องอ่านเป็นพิเศษ เลือกอ่านบทไหนก็ได้"

  /// The title of the lessons for a household.
  public static func titleFor(_ household: String) -> String {
    "บทเรียนที่คู่กับ\(household)"
  }

  /// What stands there already, and what to do.
  public static let lessonExists: TableWords.Words = (
    "มีไฟล์ชื่อนี้อยู่แล้ว ไม่ได้เขียนทับ", "ตั้งชื่อไฟล์ใหม่ หรือเปิดไฟล์เดิมมาเขียนต่อ"
  )
  /// The name of a lesson without one.
  public static let untitled = "บทเรียนใหม่ ยังไม่ได้ตั้งชื่อ"
  /// What the lesson is called.
  public static let titleAsk = "บทนี้ชื่ออะไร เอาให้เห็นเรื่อง เช่น ปุ๋ยเชื่อร้าน จ่ายจริงกี่บาท"
  /// What the lesson answers.
  public static let observationAsk = "บทนี้ช่วยบ้านที่มีเรื่องอะไร"
  /// When it answers nothing of a family's numbers.
  public static let noObservation = "ไม่เจาะจงเรื่องใด"
  /// What is said to those who ask for more.
  public static let observationMore = "เลือกแล้ว บทนี้จะขึ้นมาเองเมื่อเจอบ้านที่มีเรื่องนั้น แก้ทีหลังได้"

  /// Where the beginning of a lesson was written, above the commands to go on with.
  public static func written(_ file: String) -> String {
    "เขียนบทเริ่มต้นไว้ที่ \(file.safeForTerminal) เปิดแก้ได้เลย แล้วตรวจกับลองดู พิมพ์"
  }

  /// When a trainer's own folder has no lesson.
  public static func noneIn(_ folder: String) -> String {
    "ในโฟลเดอร์ \(folder.safeForTerminal) ยังไม่มีบทเรียน ใช้บทที่มากับโปรแกรมไปก่อน"
  }

  /// When some of a trainer's own lessons cannot be used, above the command that tells what to mend.
  ///
  /// - Parameter files: Their files; never empty.
  /// - Returns: A sentence.
  public static func unsound(_ files: [String]) -> String {
    let names = files.map(\.safeForTerminal).joined(separator: ", ")
    return "บทเรียน \(files.count) ไฟล์ยังใช้ไม่ได้ ข้ามไปก่อน: \(names) ดูว่าต้องแก้ตรงไหน พิมพ์"
  }

  /// When a folder of lessons has nothing to mend.
  public static func allSound(_ count: Int) -> String {
    "บทเรียน \(count) บท ใช้ได้ทุกบท"
  }
}
