public import Engine

extension GameWords {
  /// The heading above months that went by.
  public static func months(_ first: YearMonth, _ last: YearMonth) -> String {
    first == last
      ? "\(first.inSentence) ผ่านไป" : "ตั้งแต่\(first.inSentence) ถึง\(last.inSentence)"
  }

  /// What came in and went out.
  public static func flow(income: Money, living: Money, paid: Money) -> String {
    "เงินเข้า \(income.wholeThai) กินใช้ \(living.wholeThai) จ่ายหนี้ \(paid.wholeThai)"
  }

  /// Living costs that the money did not reach for.
  public static func short(_ amount: Money) -> String { "เงินขาดมือ \(amount.wholeThai)" }

  /// Payments that were missed.
  public static func missed(_ amount: Money) -> String {
    "มีงวดที่จ่ายไม่ครบ รวม \(amount.wholeThai) ยังค้างอยู่"
  }

  /// Debts that are gone.
  public static func closed(_ names: [String]) -> String {
    "หมดหนี้ \(names.map(\.quotedThai).thaiList) แล้ว"
  }

  /// Where the family of a table stands; nil for the only one.
  public static func standing(seat: String?, cash: Money, owed: Money) -> String {
    "\(seat.map { "\($0) " } ?? "ตอนนี้")เงินในบ้าน \(cash.wholeThai) หนี้ทั้งหมด \(owed.wholeThai)"
  }

  /// Where the family will stand at the end of the month.
  public static func after(_ month: YearMonth, cash: Money, owed: Money) -> String {
    "สิ้น\(month.inSentence) เงินในบ้าน \(cash.wholeThai) หนี้ทั้งหมด \(owed.wholeThai)"
  }

  /// Where it would stand without the choice.
  public static func without(cash: Money, owed: Money) -> String {
    "ถ้าตานี้ไม่ทำอะไรเลย เงินในบ้าน \(cash.wholeThai) หนี้ทั้งหมด \(owed.wholeThai)"
  }

  /// Column titles of the tables of a month: table, what was chosen, cash, debt, short.
  public static let seatTitles = ["โต๊ะ", "เลือก", "เงินในบ้าน", "หนี้ทั้งหมด", "จ่ายไม่พอ"]

  /// Column titles of the family's debts: name, how it is repaid, what is owed, what is overdue.
  public static let debtTitles = ["หนี้", "จ่ายคืนแบบ", "ยอดหนี้", "ค้างอยู่"]

  /// A saving with what is in it.
  public static func saving(_ name: String, _ balance: Money) -> String {
    "\(name.safeForTerminal) มี \(balance.wholeThai)"
  }

  /// Why money is lacking for a choice.
  public static func moneyShort(_ amount: Money) -> String { "เงินขาดอีก \(amount.wholeThai)" }
  /// A debt that is not there.
  public static func debtGone(_ name: String) -> String { "ไม่มีหนี้ \(name.quotedThai) แล้ว" }
  /// A debt that is not borrowed again.
  public static func notRenewable(_ name: String) -> String { "\(name.quotedThai) ยังกู้ใหม่ไม่ได้" }
  /// A thing that is gone.
  public static func assetGone(_ name: String) -> String { "ขาย \(name.quotedThai) ไปแล้ว" }
  /// A saving with too little in it.
  public static func savingShort(_ name: String, _ balance: Money) -> String {
    "\(name.quotedThai) มีแค่ \(balance.wholeThai)"
  }
  /// Too many debts to list.
  public static let tooManyDebts = "มีหนี้เต็มบัญชีแล้ว กู้เพิ่มอีกไม่ได้"
}
