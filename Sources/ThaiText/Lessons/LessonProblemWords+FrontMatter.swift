import JSON5
import LessonLibrary

extension LessonProblemWords {
  /// The words of a problem of a lesson's name or of the object at its top.
  static func frontMatter(_ fact: LessonProblem.Fact) -> TableWords.Words {
    switch fact {
    case .nameWithoutNumber:
      ("ชื่อไฟล์ยังไม่มีเลขบทกับชื่อบท", "ตั้งชื่อเป็นตัวเลข ขีด แล้วคำอังกฤษตัวเล็ก เช่น 510-true-cost.md")
    case .noFrontMatter:
      ("ไฟล์ยังไม่ขึ้นต้นด้วย {", "ขึ้นต้นไฟล์ด้วย { ตามด้วย \"id\": \"…\" และค่าอื่น แล้วปิดด้วย }")
    case .spelling(let kind): spelling(kind.words)
    case .missingKey(let key):
      ("ยังไม่มี \(key.safeForTerminal)", "เขียน \"\(key.safeForTerminal)\": แล้วใส่ค่า")
    case .doubledKey(let key):
      ("\(key.safeForTerminal) เขียนไว้แล้วข้างบน", "เหลือไว้ที่เดียว")
    case .badDay(let text):
      ("ยังอ่านวันที่ \(text.quotedThai) ไม่ได้", "เขียนเป็น พ.ศ. เช่น \"checked\": \"2569-11-22\"")
    case .differsFromName(let key):
      ("\(key.safeForTerminal) ไม่ตรงกับชื่อไฟล์", "แก้ให้ตรงกับชื่อไฟล์ หรือเปลี่ยนชื่อไฟล์")
    case .doubledSlug(let file):
      ("ชื่อบทซ้ำกับไฟล์ \(file.safeForTerminal)", "เปลี่ยนชื่อไฟล์ใดไฟล์หนึ่ง")
    case .doubledNumber(let file):
      ("เลขบทซ้ำกับไฟล์ \(file.safeForTerminal)", "เปลี่ยนเลขหน้าชื่อไฟล์ใดไฟล์หนึ่ง")
    default: value(fact)
    }
  }

  private static func value(_ fact: LessonProblem.Fact) -> TableWords.Words {
    switch fact {
    case .unknownKey(let key, let near):
      ("ไม่รู้จักคำ \(key.quotedThai)", "\(nearest(near))ลบออก")
    case .badNumber(let key, let range):
      (
        "ยังอ่านตัวเลขของ \(key.safeForTerminal) ไม่ได้",
        "เขียนเป็นเลขเต็ม \(range.lowerBound) ถึง \(range.upperBound) ไม่ต้องใส่เครื่องหมายคำพูด"
      )
    case .wrongKind(let key, let expected):
      ("ค่าของ \(key.safeForTerminal) ยังไม่ใช่แบบที่ต้องการ", kind(expected))
    case .unknownWord(let key, let found, let allowed):
      ("\(key.safeForTerminal) ไม่มีคำ \(found.quotedThai)", "ใช้ได้คือ \(list(allowed))")
    case .unknownObservation(let id, let near):
      (
        "ไม่มีข้อสังเกตชื่อ \(id.quotedThai)",
        "\(nearest(near))ดูชื่อที่ใช้ได้จากบทเรียนที่มีอยู่ พิมพ์ plodnee lesson list --json"
      )
    case .unknownLesson(let id, let near):
      ("ไม่มีบทเรียนชื่อ \(id.quotedThai)", "\(nearest(near))ดูชื่อบท พิมพ์ plodnee lesson list")
    default: ("", "")
    }
  }

  private static func kind(_ expected: LessonProblem.ValueKind) -> String {
    switch expected {
    case .text: "เขียนเป็นข้อความในเครื่องหมายคำพูด \"…\""
    case .list: "เขียนเป็นรายการในวงเล็บเหลี่ยม [\"…\"]"
    case .number: "เขียนเป็นตัวเลขตั้งแต่ 0 ขึ้นไป ทศนิยมไม่เกิน 4 ตำแหน่ง"
    }
  }

  private static func spelling(_ words: ProblemWords) -> TableWords.Words {
    (words.what, "\(words.mend) \(words.example)")
  }
}
