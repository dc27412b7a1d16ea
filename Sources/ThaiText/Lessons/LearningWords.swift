/// The words around what a household learnt.
public enum LearningWords {
  /// The heading above what was learnt.
  public static let heading = "เรียนไปแล้ว"
  /// A bundled family's results are not kept.
  public static let notKept = "ผลของครอบครัวตัวอย่างไม่ได้จดไว้ ใช้ไฟล์ของบ้านตัวเองแล้วจะจดให้"

  /// Where the result was noted.
  public static func kept(in file: String) -> String { "จดผลไว้ในไฟล์ \(file.safeForTerminal) แล้ว" }

  /// How far the household has come.
  ///
  /// - Parameters:
  ///   - lessons: How many lessons were read, one or more.
  ///   - passed: Of how many the quiz was passed.
  /// - Returns: A sentence.
  public static func progress(lessons: Int, passed: Int) -> String {
    switch passed {
    case 0: "อ่านแล้ว \(lessons) บท ยังไม่ได้ตอบผ่านสักบท ลองตอบคำถามท้ายบทดู"
    case lessons: "อ่านแล้ว \(lessons) บท ตอบคำถามผ่านทุกบท"
    default: "อ่านแล้ว \(lessons) บท ตอบคำถามผ่าน \(passed) บท"
    }
  }

  /// A lesson that was read and not asked about.
  public static func read(in month: String) -> String { "อ่านเมื่อ\(month) ยังไม่ได้ตอบคำถาม" }

  /// A lesson whose quiz was answered.
  public static func answered(
    right: Int,
    of questions: Int,
    isPassed: Bool,
    in month: String
  )
    -> String
  {
    "ตอบถูก \(right) ใน \(questions) ข้อ เมื่อ\(month)" + (isPassed ? " ผ่านแล้ว" : " ลองใหม่ได้")
  }
}
