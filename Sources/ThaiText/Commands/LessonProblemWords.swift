public import LessonLibrary

/// What is said of a lesson that cannot be used yet: what is the matter, and how to mend it.
public enum LessonProblemWords {
  /// The words of a problem.
  public static func words(for fact: LessonProblem.Fact) -> TableWords.Words {
    switch fact {
    case .nameWithoutNumber:
      ("ชื่อไฟล์ยังไม่มีเลขบทกับชื่อบท", "ตั้งชื่อเป็นตัวเลข ขีด แล้วคำอังกฤษตัวเล็ก เช่น 03-true-cost.md")
    case .noFrontMatter:
      ("ยังไม่มีส่วนหัวระหว่างบรรทัด --- สองบรรทัด", "ขึ้นต้นไฟล์ด้วย --- ตามด้วย title: และบรรทัดอื่น แล้วปิดด้วย ---")
    case .missingKey(let key):
      ("ส่วนหัวยังไม่มี \(key.safeForTerminal)", "เพิ่มบรรทัด \(key.safeForTerminal): แล้วใส่ค่า")
    case .unknownKey(let key):
      (
        "ส่วนหัวมี \(key.quotedThai) ที่ไม่รู้จัก",
        "ใช้ได้คือ title, minutes, answers, sources, checked"
      )
    case .doubledKey(let key):
      ("\(key.safeForTerminal) เขียนไว้แล้วข้างบน", "เหลือไว้บรรทัดเดียว")
    case .badNumber(let text):
      ("ยังอ่านจำนวนนาที \(text.quotedThai) ไม่ได้", "เขียนเป็นเลขเต็ม 1 ถึง 600 เช่น minutes: 12")
    case .badDay(let text):
      ("ยังอ่านวันที่ \(text.quotedThai) ไม่ได้", "เขียนเป็น พ.ศ. เช่น checked: 2569-11-22")
    case .unknownObservation(let id):
      ("ไม่มีข้อสังเกตชื่อ \(id.quotedThai)", "ดูชื่อที่ใช้ได้จากบทเรียนที่มีอยู่ พิมพ์ plodnee lesson list --json")
    case .doubledSlug(let file):
      ("ชื่อบทซ้ำกับไฟล์ \(file.safeForTerminal)", "เปลี่ยนชื่อไฟล์ใดไฟล์หนึ่ง")
    case .doubledNumber(let file):
      ("เลขบทซ้ำกับไฟล์ \(file.safeForTerminal)", "เปลี่ยนเลขหน้าชื่อไฟล์ใดไฟล์หนึ่ง")
    case .noHousehold:
      ("ยังไม่มีที่ใส่ตัวเลขของครอบครัว", "เขียน {{household}} ไว้บรรทัดเดียวโดด ๆ")
    case .rightChoices(let question, let count):
      (
        "คำถาม \(question.quotedThai) มีคำตอบที่ถูก \(count) ข้อ",
        "ใส่ [x] หน้าคำตอบที่ถูกข้อเดียว ข้ออื่นใส่ [ ]"
      )
    }
  }
}
