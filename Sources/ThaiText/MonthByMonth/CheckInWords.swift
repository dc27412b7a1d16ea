public import Engine

/// What is said while a month is told.
public enum CheckInWords {
  /// The title above a month.
  public static func title(_ month: YearMonth, of household: String) -> String {
    "จด\(month.inSentence) · \(household.safeForTerminal)"
  }

  /// The title above a month that is told again.
  public static func correcting(_ month: YearMonth, of household: String) -> String {
    "แก้ที่จดไว้ \(month.inSentence) · \(household.safeForTerminal)"
  }

  /// How to answer, told once.
  public static let howToAnswer = [
    "ตรงตามแผน กด Enter ถ้าไม่ตรง พิมพ์ตัวเลขจริง",
    "พิมพ์ ? ถามเพิ่ม · พิมพ์ < ย้อน · พิมพ์ ออก พักไว้ก่อน กลับมาจดต่อได้",
    "ไม่อยากให้คนข้าง ๆ เห็นตัวเลขหนี้นอกระบบ พิมพ์ ซ่อน",
  ]

  /// A month that has not begun.
  public static func notYet(_ month: YearMonth) -> String {
    "\(month.inSentence) ยังมาไม่ถึง จดล่วงหน้าได้ ถ้าไม่ตรง แก้ทีหลังได้"
  }

  /// Answers of a month that was left in the middle are there.
  public static func resumed(_ count: Int) -> String {
    "คราวก่อนจดค้างไว้ ตอบแล้ว \(count) ข้อ ทำต่อจากข้อถัดไป จะแก้ข้อก่อน พิมพ์ <"
  }

  /// The person leaves before the month is recorded.
  public static let leftOff = "ยังไม่ได้จดเดือนนี้ลงสมุด คำตอบที่ตอบแล้วเก็บไว้ให้ คราวหน้าจดต่อได้เลย"

  /// The person leaves before a month that was recorded before is told anew.
  public static let correctionLeftOff = "ยังไม่ได้เก็บที่แก้ เดือนนี้ยังเป็นอย่างที่จดไว้เดิม จะแก้ ให้แก้ใหม่ตั้งแต่ต้น"

  /// A month that was recorded before was looked at and left as it was.
  public static let nothingChanged = "ไม่มีอะไรเปลี่ยน เดือนนี้ยังเป็นอย่างที่จดไว้เดิม"

  /// Something beside the plan was not told to its end when the program was left.
  public static let extraResumed = "คราวก่อนบอกเรื่องนอกแผนค้างไว้ ทำต่อจากข้อถัดไป"

  /// Whether a choice of the plan was taken up.
  public static func didTake(_ taken: TakenOffer, of household: Household) -> String {
    "แผนเดือนนี้ให้ \(PlanWords.deed(taken, of: household, namesMonth: false)) ทำแล้วหรือยัง"
  }

  /// The answers to ``didTake(_:of:)``.
  public static let taken = ["ทำแล้ว", "ยังไม่ได้ทำ"]

  /// More about it, for those who ask.
  public static let takenMore = ["ตอบตามจริง แผนจะคิดใหม่จากที่เป็นอยู่"]

  /// What comes in for something that is sold.
  public static func sold(_ asset: String) -> String { "ขาย\(asset)" }

  /// What puts off a renewal.
  public static let later = ["ยัง", "ยังไม่กู้", "ยังไม่ได้กู้", "รอก่อน"]

  /// A renewal that is put off.
  public static let notRenewedYet = "ยังไม่ได้กู้"

  /// An answer in the review, beside the plan where it differs.
  public static func line(_ name: String, _ amount: String, planned: String) -> String {
    "\(name) \(amount)" + (amount == planned ? "" : " (แผน \(planned))")
  }

  /// A debt that was taken, in the review.
  public static func newDebtLine(_ loan: NewDebt) -> String {
    let paid = loan.paid > .zero ? " จ่ายงวดแรกแล้ว \(loan.paid.thai)" : ""
    return "หนี้ใหม่ \(loan.debt.name.safeForTerminal)\(received(loan))\(paid)"
  }

  /// What came to hand for a new debt, with a space before it; empty for goods that living counts
  /// elsewhere.
  static func received(_ loan: NewDebt) -> String {
    loan.received > .zero ? " ได้มา \(loan.received.thai)" : ""
  }

  /// What more was borrowed on a debt, in the review.
  public static func borrowedLine(_ debt: String, _ amount: Money) -> String {
    "หนี้เพิ่ม \(debt.safeForTerminal) \(amount.thai)"
  }

  /// The heading above the review.
  public static let review = "ตรวจดูก่อนเก็บ"
  /// How to go on from the review.
  public static let reviewAsk = "ถูกหมดแล้ว กด Enter เก็บ จะแก้ข้อไหน พิมพ์เลขของข้อนั้น"
  /// More about the review.
  public static let reviewMore = ["เก็บแล้วก็ยังแก้ได้ ที่จดไว้เดิมไม่หาย"]
  /// Tells of something beside the plan from the review.
  public static let addExtra = "เพิ่มเรื่องนอกแผน"
  /// What to do with a debt in the review.
  public static let keepOrRemove = ["เก็บไว้", "เอาออก"]
  /// What else to do with a debt on which something was to be paid already.
  public static let changePaid = "แก้ที่จ่ายงวดแรก"
  /// What was paid on a debt in the month that it was taken.
  public static func paidOnNewDebt(_ debt: String) -> String {
    "จ่าย \(debt.quotedThai) งวดแรกเท่าไร"
  }

  /// What an amount is, for those who ask.
  public static let amountMore = ["พิมพ์เป็นบาท เช่น 5,000 หรือ 5 พัน หรือ ห้าพัน"]

  /// Whether the next month is recorded too.
  public static func goOn(_ month: YearMonth) -> String { "จด\(month.inSentence) ต่อเลยไหม" }
  /// The answers to ``goOn(_:)``.
  public static let goOnChoices = ["จดต่อ", "พอก่อน"]
}

// Beside the plan.
extension CheckInWords {
  /// What else happened.
  public static let extraAsk = "เดือนนี้มีอะไรนอกแผนอีกไหม"
  /// More about it.
  public static let extraMore = ["เช่น โปะก้อนอื่น กู้ก้อนใหม่ เชื่อของร้าน รูดบัตรเพิ่ม บอกไว้แผนจะได้ตรง"]
  /// Nothing.
  public static let nothingElse = "ไม่มีแล้ว"
  /// A payment that the plan does not have.
  public static let otherPayment = "จ่ายหนี้ก้อนอื่นด้วย"
  /// On which debt.
  public static let otherPaymentAsk = "จ่ายก้อนไหน"
  /// A new debt, as the heading of its questions.
  public static let newDebt = "หนี้ก้อนใหม่"
  /// A new debt, in a list.
  public static let newDebtTaken = "มีหนี้ก้อนใหม่ กู้เงินหรือเชื่อของ"
  /// More on an old debt.
  public static let borrowedMore = "ก้อนเดิมเพิ่มขึ้น กู้ รูดบัตร หรือเชื่อของ"
  /// On which debt.
  public static let borrowedMoreAsk = "เพิ่มในก้อนไหน"

  /// How much more was borrowed.
  public static func borrowedAsk(_ debt: String) -> String { "\(debt.quotedThai) เพิ่มขึ้นเท่าไร" }

  /// Counted money that is far from what was told.
  public static func farFromTold(_ difference: Money) -> String {
    "ต่างจากที่จดมา \(difference.thai) ใช่ไหม ถ้าลืมจดอะไร พิมพ์ ไม่ แล้วพิมพ์ < ย้อนไปแก้"
  }

  /// How much was received for a new debt.
  public static func receivedAsk(_ debt: String) -> String {
    "ได้เงินจาก \(debt.quotedThai) มาถึงมือเท่าไร"
  }

  /// Whether a lender gave money or goods.
  public static func givenAsk(_ debt: String) -> String {
    "\(debt.quotedThai) ให้มาเป็นเงิน หรือเป็นของ"
  }
  /// The answers to ``givenAsk(_:)``.
  public static let givenChoices = ["เป็นเงิน", "เป็นของ เช่น เชื่อของกินของใช้ ผ่อนของ"]
  /// More about it, for those who ask.
  public static let givenMore = ["เชื่อของมา เป็นหนี้ แต่ไม่มีเงินเข้ามือ แผนจะได้ไม่นับว่ามีเงินเพิ่ม"]

  /// Whether goods are in what was lived on already.
  public static func countedAsk(_ worth: Money, living: Money) -> String {
    "กินใช้ที่จดไว้ \(living.thai) นับค่าของ \(worth.thai) นี้แล้วหรือยัง"
  }
  /// The answers to ``countedAsk(_:living:)``.
  public static let countedChoices = ["ยังไม่ได้นับ", "นับรวมแล้ว"]
  /// More about it, for those who ask.
  public static let countedMore = ["ของที่เชื่อมายังไม่ได้จ่ายเงิน ถ้านับรวมไว้แล้ว จะได้ไม่หักจากเงินในบ้าน"]

  /// Goods were added to what was lived on.
  public static func countedAsLiving(_ worth: Money, _ living: Money) -> String {
    "นับค่าของ \(worth.thai) เพิ่มในกินใช้ให้แล้ว รวมเป็น \(living.thai)"
  }

  /// A new debt that would be due before the next month.
  public static func dueTooEarly(_ due: YearMonth) -> String {
    "\(due.inSentence) ผ่านไปแล้ว หนี้ก้อนใหม่ต้องครบกำหนดหลังเดือนที่จดอยู่"
  }

  /// A new debt that lacks an answer.
  public static let newDebtIncomplete = "ข้อมูลหนี้ก้อนนี้ยังไม่ครบ ยังไม่ได้นับ ถามเจ้าหนี้แล้วมาบอกใหม่ได้"

  /// A payment of several installments.
  public static let inAdvance = "จ่ายมากกว่าค่างวด เป็นแบบไหน"
  /// The answers to ``inAdvance``.
  public static let inAdvanceChoices = ["จ่ายล่วงหน้าหลายงวด", "ปิดหมดทั้งก้อนแล้ว"]
  /// More about it.
  public static let inAdvanceMore = ["หนี้แบบผ่อนงวดเท่ากัน รับล่วงหน้าเป็นงวดเต็ม หรือปิดทั้งก้อน"]

  /// A payment of more than all that is owed.
  public static func beyondOwed(_ debt: String, owed: Money, paid: Money) -> String {
    "\(debt.quotedThai) เหลือแค่ \(owed.thai) จ่ายไป \(paid.thai) จริงไหม"
  }
  /// The answers to ``beyondOwed(_:owed:paid:)``.
  public static let beyondOwedChoices = ["จ่ายเท่านี้จริง ปิดหมดทั้งก้อนแล้ว", "พิมพ์ใหม่"]
  /// More about it.
  public static let beyondOwedMore = ["ถ้าเจ้าหนี้คิดเท่านี้จริง ที่เกินนับเป็นดอก ถ้าพิมพ์เลขเกิน พิมพ์ใหม่ได้"]

  /// More went out than there was.
  public static func impossible(_ lacking: Money) -> String {
    "ตามที่จดมา เงินออกมากกว่าเงินที่มี \(lacking.thai) เป็นแบบไหน"
  }
  /// The answers to ``impossible(_:)``.
  public static let impossibleChoices = ["จดไม่ตรง กลับไปแก้", "มีเงินเข้าที่ไม่ได้จด ตอนนี้เงินหมดพอดี"]
  /// More about it.
  public static let impossibleMore = ["เงินที่ไม่มี จ่ายไม่ได้ อาจจ่ายจริงน้อยกว่าที่จด หรือลืมจดเงินเข้า"]

  /// A payment that is no whole number of installments.
  public static func broken(_ installment: Money, excess: Money) -> String {
    "ค่างวดละ \(installment.thai) ที่จ่ายมาเกินอยู่ \(excess.thai) ไม่ครบงวด เป็นแบบไหน"
  }
  /// The answers to ``broken(_:excess:)``.
  public static let brokenChoices = ["ปิดหมดทั้งก้อนแล้ว", "พิมพ์ใหม่"]
}
