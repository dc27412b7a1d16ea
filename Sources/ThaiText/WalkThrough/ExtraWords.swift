/// The questions that only some families need.
public enum ExtraWords {
  /// The name of the part.
  public static let part = "เรื่องอื่น"

  /// What else there is to tell.
  public static let ask = QuestionWords(
    "มีเรื่องพวกนี้ไหม",
    example: "1 หรือ 1 3",
    reason: "บางบ้านเท่านั้นที่มี ถ้ามี แผนจะใช้ประโยชน์ได้",
    more: "ของที่พอขายได้กับที่ให้กู้ดอกถูก แผนจะลองคิดให้ว่าคุ้มไหม ไม่ได้บังคับให้ขายหรือกู้"
  )

  /// What could be sold.
  public static let assets = QuestionWords(
    "มีอะไรพอขายได้บ้าง",
    example: "1 หรือ 1 3 หรือ ตู้แช่",
    reason: "เอาเฉพาะที่ขายแล้วไม่เดือดร้อน",
    more: "ของที่ใช้หากินอย่าเพิ่งนับ แผนจะบอกว่าขายแล้วคุ้มไหม ยังไม่ต้องตัดสินใจ"
  )

  /// What a thing would fetch.
  public static func asset(_ name: String) -> QuestionWords {
    QuestionWords(
      "\(name) ขายได้ราวเท่าไร",
      example: "18,000",
      reason: "ใส่ราคาที่ขายได้จริงวันนี้",
      more: "ถ้ามีหลายตัวหลายชิ้น ใส่ราคารวมของที่ยอมขาย"
    )
  }

  /// Who would lend.
  public static let loanSource = QuestionWords(
    "ที่ไหนให้กู้มาปิดหนี้แพงได้",
    example: "1 หรือ กลุ่มออมทรัพย์",
    reason: "ดอกของกลุ่มถูกกว่านอกระบบหลายเท่า",
    more: "ถามกรรมการกลุ่มก่อนว่ากู้ได้ไหม ต้องมีคนค้ำกี่คน"
  )

  /// The most that is lent.
  public static let loanLimit = QuestionWords(
    "กู้ได้ไม่เกินเท่าไร",
    example: "40,000 หรือ 4 หมื่น",
    reason: "แผนจะกู้เท่าที่คุ้ม ไม่ใช่เต็มวงเงิน",
    more: "วงเงินมักขึ้นกับเงินสัจจะที่มี ถามกรรมการได้"
  )

  /// The rate of the loan.
  public static let loanRate = QuestionWords(
    "ดอกเท่าไร",
    example: "ร้อยละ 1 ต่อเดือน",
    reason: "ต้องถูกกว่าหนี้เดิม ถึงจะคุ้ม",
    more: "กลุ่มออมทรัพย์มักคิดร้อยละ 1 ต่อเดือน"
  )

  /// How long the loan is paid back.
  public static let loanTerm = QuestionWords(
    "ผ่อนกี่เดือน",
    example: "24",
    reason: "ยิ่งสั้นยิ่งเสียดอกน้อย แต่งวดหนักขึ้น",
    more: "ถ้าไม่แน่ใจ ใส่ 24 เดือน คือ 2 ปี"
  )

  /// What the loan is called in the plan.
  public static func loanName(_ source: LoanSource) -> String { "กู้\(source.thai)มาปิดหนี้แพง" }

  /// What is overdue on a debt.
  public static func overdue(_ debt: String) -> QuestionWords {
    QuestionWords(
      "\(debt) ค้างจ่ายอยู่เท่าไร",
      example: "1,790",
      reason: "ที่ค้างต้องตามจ่ายก่อน",
      more: "นับเฉพาะงวดหรือดอกที่เลยกำหนดแล้วยังไม่ได้จ่าย ยังไม่ต้องบวกค่าปรับ"
    )
  }

  /// More is overdue than is owed.
  public static func overdueAboveDebt(_ owed: String) -> String {
    "หนี้ก้อนนี้ทั้งก้อน \(owed) ค้างจ่ายได้ไม่เกินนั้น"
  }

  /// How long nothing need be paid on a debt.
  public static func holiday(_ debt: String) -> QuestionWords {
    QuestionWords(
      "\(debt) พักจ่ายถึงเดือนไหน",
      example: "มี.ค. 2570",
      reason: "ช่วงพักไม่ต้องส่ง แต่ดอกยังเดิน",
      more: "นับเฉพาะที่เจ้าหนี้ตกลงให้พักแล้ว เดือนสุดท้ายที่ไม่ต้องจ่ายคือเดือนไหน"
    )
  }

  /// What a sale brings in a bad year.
  public static func badYear(_ sale: String, usual: String) -> QuestionWords {
    QuestionWords(
      "\(sale) ปีธรรมดาได้ \(usual) ปีแย่ได้เท่าไร",
      example: "40,000",
      reason: "จะได้รู้ว่าถ้าฝนแล้ง แผนยังไหวไหม",
      more: "นึกถึงปีที่แย่ที่สุดในห้าปีนี้ ถ้าปีไหนก็พอกัน กด Enter"
    )
  }

  /// Where the family stands surety for others.
  public static let guarantees = QuestionWords(
    "ไปค้ำให้คนอื่นไว้ที่ไหนบ้าง",
    example: "1 หรือ 1 4 หรือ ไฟแนนซ์รถ",
    reason: "ถ้าเขาไม่จ่าย คนค้ำต้องจ่ายแทน ควรมีเงินเผื่อไว้",
    more: "ยังไม่นับเป็นหนี้ของบ้าน แค่เตือนให้เผื่อ ไม่ต้องบอกชื่อคนที่ค้ำให้"
  )

  /// How much the family stands surety for.
  public static func guarantee(_ name: String) -> QuestionWords {
    QuestionWords(
      "\(name) รวมเท่าไร",
      example: "30,000",
      reason: "รู้ยอดไว้ จะได้เผื่อถูก",
      more: "ถ้าค้ำหลายคน ใส่รวมกัน ถ้าเขาผ่อนไปบ้างแล้ว ใส่เท่าที่เหลือ"
    )
  }

  /// What a guarantee at a lender is called in the plan.
  public static func guaranteeName(_ lender: String) -> String { "ค้ำที่\(lender)" }

  /// A bad year that is no worse.
  public static func badYearAboveUsual(_ usual: String) -> String {
    "ปีแย่ต้องได้น้อยกว่าปีธรรมดา คือ \(usual)"
  }

  /// A bad year of a sale, in the summary.
  public static func badYearName(_ sale: String) -> String { "ปีแย่ \(sale)" }

  /// What is kept as the file has it.
  ///
  /// - Parameters:
  ///   - names: Things without a question, safe to show.
  ///   - choices: How many choices there are besides.
  /// - Returns: One sentence.
  public static func kept(_ names: [String], choices: Int) -> String {
    let list = names + (choices > 0 ? ["ทางเลือก \(choices) ข้อ"] : [])
    return "เก็บไว้ตามไฟล์ ไม่ต้องถาม: \(list.joined(separator: ", "))"
  }
}
