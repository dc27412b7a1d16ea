public import Engine

extension GameWords {
  /// The heading above months that went by.
  public static func months(_ first: YearMonth, _ last: YearMonth) -> String {
    first == last
      ? "\(first.inSentence) ผ่านไป" : "ตั้งแต่\(first.inSentence) ถึง\(last.inSentence)"
  }

  /// What came in and went out, so that it adds up; what was not borrowed or put by is left out.
  public static func flow(
    income: Money,
    borrowed: Money,
    living: Money,
    paid: Money,
    saved: Money
  ) -> String {
    [
      "เงินเข้า \(income.wholeThai)", borrowed == .zero ? nil : "กู้มา \(borrowed.wholeThai)",
      "กินใช้ \(living.wholeThai)", "จ่ายหนี้ \(paid.wholeThai)",
      saved == .zero ? nil : "ออม \(saved.wholeThai)",
    ].compactMap(\.self).joined(separator: " ")
  }

  /// Where the money in the house went from and to.
  public static func cash(from first: Money, to last: Money) -> String {
    "เงินในบ้านจาก \(first.wholeThai) เป็น \(last.wholeThai)"
  }

  /// Living costs that the money did not reach for.
  public static func short(_ amount: Money) -> String { "เงินขาดมือ \(amount.wholeThai)" }

  /// Payments that were missed, with the debts of which they are.
  public static func missed(_ amount: Money, on debts: [String]) -> String {
    "งวดของ \(debts.map(\.quotedThai).thaiList) จ่ายไม่ครบ ค้างอยู่ \(amount.wholeThai)"
  }

  /// Debts that are gone.
  public static func closed(_ names: [String]) -> String {
    "หมดหนี้ \(names.map(\.quotedThai).thaiList) แล้ว"
  }

  /// Where the family stands on the first day of a month, before the month's money has come.
  public static func standing(cash: Money, owed: Money) -> String {
    "ต้นเดือน ก่อนเงินเดือนนี้เข้า เงินในบ้าน \(cash.wholeThai) หนี้ทั้งหมด \(owed.wholeThai)"
  }

  /// What the month will bring and ask for.
  public static func ahead(income: Money, living: Money, asked: Money) -> String {
    let due = asked > .zero ? "ครบกำหนดจ่ายหนี้ \(asked.wholeThai)" : "ไม่มีหนี้ครบกำหนด"
    return "เดือนนี้เงินเข้า \(income.wholeThai) กินใช้ \(living.wholeThai) \(due)"
  }

  /// Column titles of the tables before they choose: table, cash, debt, what comes in, what living
  /// costs, what is due.
  public static let aheadTitles = ["โต๊ะ", "ต้นเดือนมี", "หนี้ทั้งหมด", "จะเข้า", "กินใช้", "ครบกำหนด"]

  /// Where the family will stand at the end of the month.
  public static func after(_ month: YearMonth, cash: Money, owed: Money) -> String {
    "สิ้น\(month.inSentence) เงินในบ้าน \(cash.wholeThai) หนี้ทั้งหมด \(owed.wholeThai)"
  }

  /// Where it would stand without the choice.
  ///
  /// - Parameters:
  ///   - cash: The money in the house.
  ///   - owed: All debts.
  ///   - short: Living costs that the money would not reach for.
  ///   - overdue: What would be overdue.
  /// - Returns: A sentence.
  public static func without(cash: Money, owed: Money, short: Money, overdue: Money) -> String {
    "ถ้าตานี้ไม่ทำอะไรเลย เงินในบ้าน \(cash.wholeThai) หนี้ทั้งหมด \(owed.wholeThai)"
      + (short > .zero ? " แต่เงินขาดมือ \(short.wholeThai)" : "")
      + (overdue > .zero ? " \(short > .zero ? "และ" : "แต่")ค้างงวด \(overdue.wholeThai)" : "")
  }

  /// Column titles of the tables of a month: table, what was chosen, cash, debt, short.
  public static let seatTitles = ["โต๊ะ", "เลือก", "เงินในบ้าน", "หนี้ทั้งหมด", "จ่ายไม่พอ"]

  /// Column titles of the family's debts: name, how it is repaid, when it is due, what is owed, what
  /// is overdue.
  public static let debtTitles = ["หนี้", "จ่ายคืนแบบ", "ครบกำหนด", "ยอดหนี้", "ค้างอยู่"]
  /// A debt that is paid every month.
  public static let everyMonth = "ทุกเดือน"
  /// A debt that is paid every day.
  public static let everyDay = "ทุกวัน"

  /// A saving with what is in it.
  public static func saving(_ name: String, _ balance: Money) -> String {
    "\(name.safeForTerminal) มี \(balance.wholeThai)"
  }

  /// Why money is lacking for a choice.
  public static func moneyShort(_ amount: Money) -> String { "เงินขาดอีก \(amount.wholeThai)" }
  /// A debt that is not there.
  public static func debtGone(_ name: String) -> String { "ตอนนี้ไม่มีหนี้ \(name.quotedThai)" }
  /// A debt on which nothing falls due.
  public static func nothingDue(_ name: String) -> String { "เดือนนี้ \(name.quotedThai) ไม่มีงวดต้องส่ง" }
  /// A debt that is not borrowed again.
  public static func notRenewable(_ name: String) -> String { "\(name.quotedThai) ไม่มีรอบกู้ใหม่แล้ว" }
  /// A debt that is not borrowed again because it was not repaid on its date.
  public static func renewalLost(_ name: String) -> String {
    "ยังค้าง \(name.quotedThai) อยู่ จึงกู้รอบใหม่ไม่ได้"
  }
  /// A debt that is not borrowed again because it was put off.
  public static func renewalNotYet(_ name: String) -> String {
    "ยังไม่ได้ส่ง \(name.quotedThai) รอบนี้ จึงยังกู้รอบใหม่ไม่ได้"
  }
  /// A thing that cannot be sold, sold or never owned.
  public static func assetGone(_ name: String) -> String { "ไม่มี \(name.quotedThai) ให้ขาย" }
  /// An expense of which nothing is left to cut.
  public static func expenseGone(_ name: String) -> String { "ไม่มีค่า \(name.quotedThai) ให้ลดแล้ว" }
  /// A saving with too little in it.
  public static func savingShort(_ name: String, _ balance: Money) -> String {
    "\(name.quotedThai) มีแค่ \(balance.wholeThai)"
  }
  /// Too many debts to list.
  public static let tooManyDebts = "มีหนี้เต็มบัญชีแล้ว กู้เพิ่มอีกไม่ได้"
}
