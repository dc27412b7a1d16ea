public import LessonLibrary

/// The words around the questions before learning and after it.
public enum AssessmentWords {
  /// The heading of the column for a person's number.
  public static let personColumn = "คน"
  /// The heading of the column for before or after.
  public static let occasionColumn = "ครั้ง"
  /// What people write at the top of their sheet.
  public static let whoAndWhen = "เลขที่ ........ (ไม่ต้องเขียนชื่อ)   [ ] ก่อนเรียน   [ ] หลังเรียน"
  /// How to mark.
  public static let howToMark = "วงตัวอักษรหน้าคำตอบที่ตรงกับเรามากที่สุด ข้อละคำตอบเดียว"
  /// When the questions were left before the end.
  public static let stopped = "หยุดไว้ก่อนได้ ยังไม่ได้จดคำตอบ เริ่มใหม่เมื่อไรก็ได้"
  /// Before anything was answered.
  public static let notStarted = "ยังไม่ได้ตอบครั้งก่อนเรียน เริ่มได้เลย พิมพ์"
  /// Before the second time.
  public static let notRepeated = "ตอบครั้งก่อนเรียนแล้ว เรียนจบสัก 3 เดือนค่อยตอบอีกครั้ง พิมพ์"
  /// The title of a workshop's change.
  public static let workshopTitle = "ก่อนเรียนกับหลังเรียน ทั้งวง"
  /// The heading above the questions.
  public static let questionsHeading = "ทีละข้อ"
  /// The heading above what went better.
  public static let betterHeading = "ข้อที่ดีขึ้น"
  /// The heading above lessons to read again.
  public static let againHeading = "บทที่ควรอ่านต่อ"
  /// When no question is weak.
  public static let allWell = "ทุกข้อได้เกิน 7 ใน 10 แล้ว เล่าต่อให้คนอื่นฟังได้เลย"
  /// Column titles of the parts.
  public static let partTitles = ["เรื่อง", "ก่อน", "หลัง", "เต็ม", "ดีขึ้น", "เท่าเดิม", "ลดลง"]
  /// Column titles of the questions.
  public static let questionTitles = ["ข้อ", "คำถาม", "คะแนนก่อน", "คะแนนหลัง"]
  /// What the points of a question say: also of a question in which "every day" is the worst answer.
  public static let moreIsBetter =
    "คะแนนเต็ม 100 มากขึ้นคือดีขึ้นทุกข้อ ข้อที่ถามเรื่องที่ควรเลิก เช่น ยืมมากินใช้ ทำน้อยลงได้คะแนนมากขึ้น"

  /// When the questions are through; how many were answered is said where some were not.
  public static func thanks(answered count: Int, of most: Int) -> String {
    count == most
      ? "ครบทุกข้อแล้ว ขอบคุณที่ตอบตามจริง"
      : "ตอบมา \(count) ข้อ จาก \(most) ข้อ ข้อที่เหลือนับว่าไม่ได้ตอบ ขอบคุณที่ตอบตามจริง"
  }

  /// A part, in one word or two.
  public static func name(_ part: AssessmentPart) -> String {
    switch part {
    case .knowledge: "ความรู้"
    case .behaviour: "สิ่งที่ทำ"
    case .attitude: "ความคิด"
    }
  }

  /// The heading above the questions of a part.
  public static func heading(_ part: AssessmentPart) -> String {
    switch part {
    case .knowledge: "เรื่องที่รู้"
    case .behaviour: "เรื่องที่ทำ ใน 3 เดือนที่ผ่านมา"
    case .attitude: "เรื่องที่คิด"
    }
  }

  /// The title of one household's change.
  public static func title(for household: String) -> String {
    "ก่อนเรียนกับหลังเรียนของ\(household.afterThaiWord)"
  }

  /// The points of a part before and after.
  public static func points(_ part: AssessmentPart, before: Int, after: Int, of most: Int) -> String
  {
    let move =
      after > before
      ? "ดีขึ้น \(after - before)" : after == before ? "เท่าเดิม" : "ลดลง \(before - after)"
    return "\(name(part)) จาก \(before) เป็น \(after) คะแนน \(move) (เต็ม \(most))"
  }

  /// Whose answers are counted.
  ///
  /// - Parameters:
  ///   - people: How many answered both times.
  ///   - once: How many answered once.
  ///   - unread: How many have something that cannot be read.
  /// - Returns: A sentence or more.
  public static func counted(_ people: Int, once: Int, unread: Int) -> String {
    let left = unread == 0 ? "" : " อีก \(unread) คนมีช่องที่ยังอ่านไม่ได้ ยังไม่ได้นับ"
    if people == 0 { return "ยังไม่มีใครตอบครบทั้งสองครั้ง ตอบครั้งเดียว \(once) คน\(left)" }
    let both = "นับคนที่ตอบทั้งสองครั้ง \(people) คน คะแนนคือค่าเฉลี่ยต่อคน ดีขึ้น เท่าเดิม ลดลง นับเป็นคน"
    return (once == 0 ? both : "\(both) อีก \(once) คนตอบครั้งเดียว ไม่ได้นับ") + left
  }

  /// A mean with one decimal.
  public static func mean(tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }

  /// Before or after, as a person types it, by the name that files use; nil for anything else.
  public static func occasion(_ typed: String) -> String? {
    let word = typed.filter { !$0.isWhitespace }.lowercased()
    return if ["ก่อน", "ก่อนเรียน", "before", "1", "๑"].contains(word) {
      "before"
    } else if ["หลัง", "หลังเรียน", "after", "2", "๒"].contains(word) { "after" } else { nil }
  }
}

extension AssessmentWords {
  /// Nothing under the heading.
  public static let empty: TableWords.Words = (
    "ในตารางยังไม่มีคำตอบ", "พิมพ์คนละแถวใต้หัวตาราง เช่น 1,ก่อน,ข,ค,ก"
  )
  /// Nobody's number.
  public static let personMissing: TableWords.Words = (
    "แถวนี้ยังไม่มีเลขที่ของคนตอบ", "ใส่เลขที่บนหัวกระดาษ คนเดียวกันใช้เลขเดียวกันทั้งสองครั้ง"
  )

  /// Neither before nor after.
  public static func occasionUnreadable(_ text: String) -> TableWords.Words {
    ("ยังอ่าน \(text.quotedThai) ไม่ได้ ว่าเป็นครั้งไหน", "พิมพ์ว่า ก่อน หรือ หลัง")
  }

  /// The same person twice.
  public static func doubled(_ person: String) -> TableWords.Words {
    ("เลขที่ \(person.quotedThai) ครั้งนี้พิมพ์ไว้แล้ว", "ดูว่าเลขที่หรือครั้งพิมพ์ผิดไหม หรือลบแถวที่ซ้ำ")
  }

  /// None of the letters.
  public static func answerUnreadable(_ text: String, choices: Int) -> TableWords.Words {
    let last = Page.Question.letter(ofChoice: choices - 1)
    return ("ยังอ่านคำตอบ \(text.quotedThai) ไม่ได้", "พิมพ์ตัวอักษร ก ถึง \(last) ถ้าไม่ได้ตอบให้เว้นว่าง")
  }

  /// More answers than questions.
  public static func markTooMuch(_ count: Int) -> TableWords.Words {
    ("คำตอบมีเกิน \(count) ข้อ", "พิมพ์ข้อละตัวเดียว เรียงตามข้อ ข้อที่ไม่ได้ตอบพิมพ์ -")
  }

  /// More columns than questions.
  public static func columnTooMuch(_ count: Int) -> TableWords.Words {
    ("แถวนี้มีเกิน \(count) ช่อง", "มีเลขที่ ครั้ง แล้วคำตอบข้อละช่องเดียว")
  }
}
