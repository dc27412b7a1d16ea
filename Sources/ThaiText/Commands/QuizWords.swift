/// The words around a quiz.
public enum QuizWords {
  /// The heading above the answers.
  public static let answersHeading = "เฉลย"
  /// When a lesson asks nothing.
  public static let noQuestions = "บทเรียนนี้ไม่มีคำถามท้ายบท"
  /// What a right answer hears.
  public static let right = "ใช่แล้ว"
  /// What a wrong answer hears, before what explains it.
  public static let notYet = "ยังไม่ใช่"
  /// When there is nothing more to come.
  public static let stopped = "หยุดไว้ก่อนได้ กลับมาทำต่อเมื่อไรก็ได้"

  /// A smaller question that leads to the answer.
  public static func hint(_ question: String) -> String { "ลองคิดดู \(question)" }

  /// What stands before the answer that is typed.
  public static func prompt(choices: Int) -> String {
    let letters = (0..<choices).map { Page.Question.letter(ofChoice: $0) }
    return "ตอบข้อไหน (\(letters.joined(separator: " "))) "
  }

  /// When the answer cannot be read.
  public static func askAgain(_ typed: String, choices: Int) -> String {
    let last = Page.Question.letter(ofChoice: choices - 1)
    return "ยังอ่าน \(typed.quotedThai) ไม่ได้ พิมพ์ตัวอักษรหน้าข้อ ก ถึง \(last)"
  }

  /// The right answer.
  public static func answer(_ choice: Int, _ text: String) -> String {
    "คำตอบคือ \(Page.Question.letter(ofChoice: choice)). \(text)"
  }

  /// An answer below all questions, by the question's number.
  public static func numbered(_ number: Int, _ answer: String) -> String {
    "ข้อ \(number) \(answer)"
  }

  /// How many answers were right at the first try.
  public static func score(_ right: Int, of all: Int) -> String {
    right == all
      ? "ตอบถูกครบ \(all) ข้อ เอาไปเล่าให้คนในบ้านฟังได้เลย"
      : "ตอบถูกตั้งแต่ครั้งแรก \(right) ใน \(all) ข้อ อ่านบทเรียนอีกรอบแล้วลองใหม่ได้"
  }

  /// The place of the answer that was typed, from zero; nil when it cannot be read.
  ///
  /// The letter before the choice, its number in Thai or Arabic digits, or a Latin letter.
  public static func choice(_ typed: String, among count: Int) -> Int? {
    let answer = TypedDigits.inASCII(typed).filter { $0 != "." }.lowercased()
    return (0..<count).first { index in
      let latin = index < 26 ? String(UnicodeScalar(UInt8(ascii: "a") + UInt8(index))) : ""
      return [Page.Question.letter(ofChoice: index), "\(index + 1)", latin].contains(answer)
    }
  }
}
