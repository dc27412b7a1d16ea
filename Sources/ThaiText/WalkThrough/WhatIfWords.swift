public import Engine

/// Something that a family can change, by number.
public enum WhatIfSlider: CaseIterable, Sendable {
  case earn, cut, sell, borrow, talk

  /// What it is called.
  var thai: String {
    switch self {
    case .earn: "หาเพิ่ม"
    case .cut: "ใช้น้อยลง"
    case .sell: "ขายของ หรือมีเงินก้อน"
    case .borrow: "กู้กลุ่มมาปิดหนี้แพง"
    case .talk: "คุยกับเจ้าหนี้"
    }
  }
}

/// What a lender may be asked for.
public enum LenderWish: Sendable {
  case rate, dueMonth

  /// What it is called.
  public var thai: String {
    switch self {
    case .rate: "ขอลดดอก"
    case .dueMonth: "ขอเลื่อนเดือนที่ต้องคืน"
    }
  }
}

/// What is said when a family tries changes.
public enum WhatIfWords {
  /// What to try.
  public static let ask = "ลองเปลี่ยนอะไร"
  /// How an amount is typed at once.
  public static let example = "เช่น 1 หรือพิมพ์รวมกันเลย 1 500 คือหาเพิ่มเดือนละ 500 บาท"
  /// An amount that can be copied.
  public static let amountExample = "500 ถ้าไม่เอาแล้ว พิมพ์ 0"
  /// More about it, for those who ask.
  public static let more = ["แค่ลองคิด ตัวเลขที่บอกไว้ไม่เปลี่ยน จนกว่าจะเลือกใช้เป็นแผนของบ้าน"]
  /// More about talking to a lender.
  public static let talkMore = ["ลองดูก่อนว่าคุยแล้วได้อะไร แล้วเอาตัวเลขไปคุยกับเจ้าหนี้"]

  /// Takes the last change back.
  public static let undo = "เอาที่ลองล่าสุดออก"
  /// Makes the change again.
  public static let redo = "ใส่ที่เอาออกกลับมา"
  /// Keeps what is tried.
  public static let keep = "จำแบบนี้ไว้เทียบ"
  /// Compares what was kept.
  public static let compare = "เทียบแบบที่จำไว้"
  /// Makes what is tried the household's plan.
  public static let use = "ใช้แบบนี้เป็นแผนของบ้าน"

  /// The heading above what the changes do.
  public static let resultHeading = "ถ้าเปลี่ยนแบบนี้"
  /// The heading above the versions side by side.
  public static let compareHeading = "เทียบแบบที่จำไว้"
  /// What is tried now and is not kept.
  public static let triedNow = "ที่ลองอยู่"
  /// Which of what was tried is to be the household's plan, before the person leaves.
  public static let settleAsk = "ที่ลองไว้ยังไม่ได้ใช้เป็นแผนของบ้าน ใช้แบบไหนดี"
  /// None of it.
  public static let staysAsItIs = "แผนเดิม แค่ลองดูเฉย ๆ"
  /// The plan that was chosen before.
  public static let staysAsChosen = "แผนที่ใช้อยู่ ไม่เปลี่ยน"
  /// Which version to go on with.
  public static let takeUp = "ลองต่อจากแบบไหน"
  /// Nothing is changed.
  public static let nothingTried = "ยังไม่เปลี่ยนอะไร"
  /// The plan without changes.
  public static let asItIs = "แผนเดิม"

  /// What money that is earned beside is called.
  public static let earned = "หาเพิ่ม"
  /// What money that comes once is called.
  public static let lumpSum = "เงินก้อน"
  /// What the loan is called.
  public static let loan = "กู้กลุ่มออมทรัพย์มาปิดหนี้แพง"

  /// A version that was kept, by its place from zero.
  public static func version(_ place: Int) -> String {
    "แบบ \(Page.Question.letter(ofChoice: place))"
  }

  /// What is tried now is kept.
  public static func kept(_ place: Int) -> String { "จำไว้แล้ว เรียกว่า\(version(place))" }

  /// A slider with what is tried.
  public static func slider(_ slider: WhatIfSlider, _ tried: [String]) -> String {
    tried.isEmpty ? slider.thai : "\(slider.thai): \(tried.joined(separator: ", "))"
  }

  /// An amount of a month.
  public static func monthly(_ amount: Money) -> String { "เดือนละ \(amount.thai)" }

  /// What is spent less on an expense.
  public static func cut(_ expense: Expense, by amount: Money) -> String {
    "\(expense.name.safeForTerminal) \(times(expense, amount))"
  }

  private static func times(_ expense: Expense, _ amount: Money) -> String {
    (expense.recurrence.months == .all ? "เดือนละ " : "ครั้งละ ") + amount.thai
  }

  /// An expense in a list.
  public static func expense(_ expense: Expense) -> String {
    "\(expense.name.safeForTerminal) \(times(expense, expense.recurrence.amount))"
  }

  /// An asset in a list.
  public static func asset(_ asset: Asset) -> String {
    "\(asset.name.safeForTerminal) ราว \(asset.value.thai)"
  }

  /// A debt in a list.
  public static func debt(_ debt: Debt) -> String {
    "\(debt.name.safeForTerminal) \(debt.contract.summary)"
  }

  /// What is borrowed from the group.
  public static func borrowed(_ limit: Money) -> String {
    "ไม่เกิน \(limit.thai) ดอกร้อยละ 1 ต่อเดือน ผ่อน 2 ปี"
  }

  /// A rate that a lender agrees to.
  public static func rate(_ rate: NominalAnnualRate, of debt: Debt) -> String {
    "\(debt.name.safeForTerminal) ลดดอกเหลือ\(rate.thai)"
  }

  /// A due month that a lender agrees to.
  public static func due(_ month: Int, of debt: Debt) -> String {
    "\(debt.name.safeForTerminal) คืนเดือน\(ThaiDate.longNames[month - 1])"
  }
}

/// The questions for values.
extension WhatIfWords {
  /// How much more is earned.
  public static let earnAsk = "หาเพิ่มได้เดือนละเท่าไร"
  /// Which expense is lower.
  public static let expenseAsk = "ใช้น้อยลงเรื่องไหน"
  /// What is sold.
  public static let sellAsk = "ขายอะไร เลือกซ้ำคือไม่ขาย"
  /// Money from elsewhere.
  public static let otherMoney = "เงินก้อนอื่น"
  /// How much comes at once.
  public static let lumpSumAsk = "ได้เงินก้อนเท่าไร เดือนแรก"
  /// Which debts the loan clears.
  public static let clearAsk = "เอามาปิดก้อนไหน เลือกได้หลายก้อน"
  /// All of them.
  public static let all = "ทุกก้อนนี้"
  /// No debt is dearer than the group's loan.
  public static let nothingDearer = "ไม่มีหนี้ก้อนไหนแพงกว่าเงินกู้ของกลุ่ม"
  /// Which lender to talk to.
  public static let talkAsk = "คุยกับเจ้าไหน"

  /// How much less is spent.
  public static func cutAsk(_ expense: Expense) -> String {
    "\(self.expense(expense)) ลดได้เท่าไร"
  }

  /// A cut of more than is spent.
  public static func cutTooMuch(_ expense: Expense) -> String {
    "\(expense.name.quotedThai) ใช้\(times(expense, expense.recurrence.amount)) ลดได้ไม่เกินนี้"
  }

  /// A cut that leaves a family less than half of what it needs.
  public static func cutDeepAsk(_ expense: Expense, by cut: Money) -> String {
    let left = expense.recurrence.amount - cut
    let rest = left == .zero ? "ไม่เหลือเลย" : "เหลือ\(times(expense, left))"
    return "\(expense.name.quotedThai) เป็นของจำเป็น ลด \(cut.thai) \(rest) พออยู่ได้จริงไหม"
  }
  /// The answers to ``cutDeepAsk(_:by:)``.
  public static let cutDeepChoices = ["ใส่ใหม่", "พออยู่ได้"]

  /// How much is borrowed.
  public static func borrowAsk(upTo sum: Money) -> String {
    "กลุ่มให้กู้ได้ไม่เกินเท่าไร ถ้าจะปิดให้หมดต้องใช้ \(sum.wholeThai)"
  }

  /// What to ask a lender for.
  public static func wishAsk(_ debt: Debt) -> String { "คุยกับ \(debt.name.quotedThai) ขออะไร" }

  /// A contract whose payments are fixed.
  public static func nothingToAskFor(_ debt: Debt) -> String {
    "\(debt.name.quotedThai) งวดตายตัวตามสัญญา ลองดูเรื่องปิดก่อนกำหนดแทน"
  }

  /// The question for what a lender agrees to.
  public static func words(of wish: LenderWish) -> QuestionWords {
    switch wish {
    case .rate: QuestionWords("ลดเหลือเท่าไร", example: "ร้อยละ 1 ต่อเดือน", reason: "")
    case .dueMonth: QuestionWords("เลื่อนไปเดือนไหน", example: "พ.ย.", reason: "")
    }
  }
}
