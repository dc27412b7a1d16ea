import LessonLibrary

extension LessonProblemWords {
  /// The words of a problem of a lesson's questions.
  static func quiz(_ fact: LessonProblem.Fact) -> TableWords.Words {
    switch fact {
    case .question(let text, let flaw): words(for: flaw, in: String(text.prefix(30)).quotedThai)
    case .rightChoices(let question, let count):
      (
        "คำถาม \(String(question.prefix(30)).quotedThai) มีคำตอบที่ถูก \(count) ข้อ",
        "ใส่ [x] หน้าคำตอบที่ถูกข้อเดียว ข้ออื่นใส่ [ ]"
      )
    case .questionCount(let count): ("มีคำถาม \(count) ข้อ", "ให้มี 3 ถึง 6 ข้อ")
    case .hintWithoutQuestion(let hint):
      ("คำใบ้ \(String(hint.prefix(30)).quotedThai) ยังไม่ใช่คำถาม", "เปลี่ยนเป็นคำถามที่พาไปถึงคำตอบ")
    default: ("", "")
    }
  }

  private static func words(
    for flaw: LessonProblem.QuestionFlaw,
    in question: String
  ) -> TableWords.Words {
    switch flaw {
    case .noHint: ("คำถาม \(question) ยังไม่มีคำใบ้", "เพิ่มบรรทัดที่ขึ้นต้นด้วย ?? ใต้คำถาม")
    case .choiceCount(let count):
      ("คำถาม \(question) มีคำตอบให้เลือก \(count) ข้อ", "ให้มี 2 ถึง 5 ข้อ")
    case .choiceWithoutBox:
      ("คำตอบของ \(question) ยังไม่มีช่องเลือก", "ขึ้นต้นด้วย - [ ] หรือ - [x]")
    case .noReason(let choice):
      (
        "คำตอบ \(String(choice.prefix(30)).quotedThai) ยังไม่มีคำอธิบาย",
        "เพิ่มบรรทัดใต้คำตอบ เว้นสองช่องแล้วขึ้นต้นด้วย >"
      )
    case .joined: ("คำถามข้อถัดไปติดกับคำอธิบายของ \(question)", "เว้นบรรทัดว่าง 1 บรรทัดก่อนคำถาม")
    case .notAQuestion:
      ("ตรงนี้ควรเป็นคำถาม: \(question)", "ขึ้นต้นคำถามด้วย ? แล้วเว้นวรรค หรือย้ายไปหัวข้ออื่น")
    }
  }
}
