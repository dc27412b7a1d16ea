/// What is said again and again while a family is asked: how to answer, and short replies.
public enum ConversationWords {
  /// How to answer, told once at the beginning.
  public static let howToAnswer = [
    "พิมพ์คำตอบแล้วกด Enter ข้อไหนยังไม่รู้ กด Enter ข้ามไปก่อนได้",
    "พิมพ์ ? ถามว่าทำไมต้องรู้ · พิมพ์ < ย้อนไปข้อก่อน · พิมพ์ ออก เมื่ออยากเลิก",
  ]

  /// What keys do, where the terminal tells them one by one.
  public static let keys =
    "เลือกจากรายการด้วยลูกศรขึ้นลงก็ได้ เลือกหลายข้อกดเว้นวรรค · Esc ย้อน · Tab ซ่อนตัวเลขหนี้นอกระบบ"

  /// The words that ask for an explanation; the last is the key of "?" on a Thai keyboard.
  public static let help = ["?", "？", "ช่วย", "ทำไม", "ฦ"]
  /// The words that go back; the last is the key of "<" on a Thai keyboard.
  public static let back = ["<", "ย้อน", "ย้อนกลับ", "กลับ", "ฒ"]
  /// The words that leave; the last is the key of "q" on a Thai keyboard.
  public static let leave = ["ออก", "q", "Q", "เลิก", "exit", "quit", "ๆ"]
  /// The words that hide the numbers of informal debts, or show them again.
  public static let hide = ["ซ่อน", "ซ่อนตัวเลข", "แสดง", "เลิกซ่อน"]
  /// Words that speak of an informal debt without its name.
  public static let informal = ["นอกระบบ", "ดอกลอย"]
  /// The numbers of informal debts are dots from now on.
  public static let hidden = "ซ่อนตัวเลขหนี้นอกระบบแล้ว พิมพ์ ซ่อน อีกครั้งเพื่อดู"
  /// The numbers of informal debts can be seen from now on.
  public static let shown = "แสดงตัวเลขหนี้นอกระบบตามเดิม"

  /// The words that agree.
  public static let yes = [
    "ใช่", "ใช่ครับ", "ใช่ค่ะ", "ถูก", "ถูกแล้ว", "ได้", "ครับ", "ค่ะ", "y", "Y", "yes",
  ]
  /// The words that disagree.
  public static let no = ["ไม่", "ไม่ใช่", "ไม่ถูก", "ไม่ได้", "ผิด", "n", "N", "no"]
  /// The words for nothing at all.
  public static let nothing = [
    "ไม่มี", "ไม่", "ไม่เอา", "-", "ไม่มีอะไร", "ไม่มีสักอย่าง", "ไม่มีแล้ว", "หมดแล้ว", "ไม่ได้จ่าย", "ไม่จ่าย",
    "ไม่ต้องจ่าย", "ไม่เสีย", "ไม่ได้ส่ง",
    "ไม่ส่ง", "ไม่ซื้อ", "ไม่ได้ซื้อ", "ไม่ได้ขาย", "ไม่ขาย", "ไม่ได้ทำ", "ไม่ได้ใช้", "ไม่ใช้", "ไม่ค้าง", "ไม่ลด",
    "ลดไม่ได้", "ไม่ได้ออม", "ไม่มีดอก",
    "ไม่คิดดอก", "ไม่เสียดอก", "ดอกไม่มี", "ฟรี", "ศูนย์",
  ]
  /// The words of those who do not know, which pass over a question as Enter alone does.
  public static let skip = [
    "ข้าม", "ไม่รู้", "ไม่ทราบ", "ยังไม่รู้", "ไม่แน่ใจ", "จำไม่ได้", "ไม่รู้เลย", "ไว้ก่อน", "ข้ามไปก่อน", "ยังไม่แน่ใจ",
    "ไม่อยากบอก", "ไม่บอก",
  ]
  /// Words at the end of an answer that are only polite.
  public static let polite = [
    "ครับ", "คับ", "ค่ะ", "คะ", "ค่า", "จ้ะ", "จ๊ะ", "จ้า", "จ้ะ", "นะ", "น่ะ", "หรอก", "เลย", "แหละ", "มั้ง",
    "ละมั้ง", "ๆ",
  ]

  /// Words between several answers on one line.
  public static let joining = ["และ", "กับ", "แล้วก็"]

  /// The head of a question: how far along it is, and what it is about.
  ///
  /// - Parameters:
  ///   - part: Which part of the interview.
  ///   - title: What the part is called there.
  ///   - number: The place of the question in the part, from one; nil for one that opens it.
  /// - Returns: One line.
  public static func progress(_ part: InterviewPart, title: String, number: Int?) -> String {
    ([part.progress, title] + (number.map { ["ข้อ \($0)"] } ?? [])).joined(separator: " · ")
  }

  /// The head of a question outside the count.
  public static func correcting(part: String) -> String { "\(part) · แก้คำตอบ" }

  /// An answer that can be copied.
  public static func example(_ example: String) -> String { "เช่น \(example)" }

  /// What Enter alone takes.
  public static func enter(takes standing: String) -> String { "กด Enter = \(standing)" }

  /// How an answer is taken back.
  public static let zeroTakesBack = "พิมพ์ 0 = ไม่มี"

  /// What was understood, repeated back for agreement.
  public static func repeatedBack(typed: String, understood: String) -> String {
    "\(typed.shortened.quotedThai) คือ \(understood) ใช่ไหม"
  }

  /// What was understood, said above the next screen; nothing need be typed to agree.
  ///
  /// - Parameters:
  ///   - typed: What was typed.
  ///   - understood: What it was taken for.
  ///   - isCautious: Whether it is the end of a range that is the safer one to plan with.
  /// - Returns: One line.
  public static func readBack(
    typed: String,
    understood: String,
    isCautious: Bool = false
  ) -> String {
    "\(typed.shortened.quotedThai) = \(understood)" + (isCautious ? " (เผื่อไว้ก่อน)" : "")
      + " ใช่ไหม ถ้าไม่ใช่ พิมพ์ \(back[1])"
  }

  /// Words that disagree with what was understood, and nothing else.
  public static let disagrees = ["ไม่ใช่", "ไม่ถูก", "ผิด", "ผิดแล้ว", "ไม่ใช่ครับ", "ไม่ใช่ค่ะ"]

  /// Thanks for an agreement that need not be typed.
  public static let agreed = "ดีแล้ว ตอบข้อนี้ต่อได้เลย"

  /// How to agree or to correct.
  public static let agreeOrCorrect = "กด Enter ถ้าใช่ หรือพิมพ์ใหม่"

  /// After "no": the answer is awaited again.
  public static let typeAgain = "ไม่เป็นไร พิมพ์ใหม่ได้เลย"

  /// Before the first question there is nothing to go back to.
  public static let firstQuestion = "นี่ข้อแรกแล้ว ถ้าอยากเลิก พิมพ์ ออก"

  /// Going back.
  public static let goBack = "ย้อนกลับ"

  /// What was not told.
  public static let untold = "ยังไม่ได้บอก"

  /// An answer that says that there is none.
  public static let none = "ไม่มี"

  /// No interest at all.
  public static let noInterest = "ไม่มีดอก"

  /// Yes.
  public static let affirmed = "ใช่"

  /// No.
  public static let denied = "ไม่"

  /// A number that stands at none of the choices.
  public static func noSuchChoice(_ typed: String, most: Int) -> String {
    "ยังไม่มีข้อ \(typed.shortened.quotedThai) " + (most > 1 ? "เลือกเลข 1 ถึง \(most)" : "มีแต่ข้อ 1")
  }

  /// As ``noSuchChoice(_:most:)`` where several may be chosen.
  public static func noSuchChoices(_ typed: String, most: Int) -> String {
    noSuchChoice(typed, most: most) + (most > 1 ? " ถ้าหลายข้อ เว้นวรรค เช่น 1 2" : "")
  }

  /// A period that must be known before a rate can be used.
  public static func periodMissing(percent: String) -> String {
    "ร้อยละ \(percent) ต่ออะไร ในหมู่บ้านมักคิดต่อเดือน ธนาคารมักคิดต่อปี"
  }

  /// What the period changes.
  public static func periodMore(percent: String) -> String {
    "ต่อเดือน คือทุก 100 บาท เสียดอกเดือนละ \(percent) บาท ต่อปี คือเสียปีละ \(percent) บาท "
      + "ถ้าจ่ายดอกกันทุกเดือน มักเป็นต่อเดือน"
  }

  /// What interest in money is paid on, which must be known.
  public static func principalMissing(interest: String) -> String { "\(interest) จากเงินต้นเท่าไร" }

  /// A principal that can be copied.
  public static let principalExample = "10,000 หรือ 1 หมื่น"

  /// A month that can be copied.
  public static let monthsExample = "พ.ย."

  /// An amount that can be copied.
  public static let amountExample = "9,000"

  /// A month that must be known beside a year.
  public static func monthMissing(buddhistYear: Int) -> String {
    "เดือนไหนของปี \(buddhistYear)"
  }

  /// An amount that must be known beside months.
  public static func amountMissing(months: String) -> String { "\(months) เดือนละเท่าไร" }

  /// Months that must be known beside an amount.
  public static func monthsMissing(amount: String) -> String { "\(amount) เดือนไหน" }
}
