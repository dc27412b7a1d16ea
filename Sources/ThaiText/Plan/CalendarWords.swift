import Engine

/// The words of the payment calendar.
enum CalendarWords {
  /// Column titles: month, what to pay, cash left.
  static let titles = ["เดือน", "จ่ายหนี้", "เงินเหลือ"]
  /// A month without payments.
  static let nothing = "ไม่มีที่ต้องจ่าย"
  /// What living costs are called where they lack money.
  static let living = "เงินกินใช้"
  /// What the regular payments are called together.
  static let regular = "จ่ายประจำ"

  /// What the regular payments are, above the months.
  static func regular(_ entries: [PaymentCalendar.Entry]) -> String {
    let list = entries.map { entry in
      shown("\(entry.name) \(entry.amount.wholeThaiAmount)", of: entry)
    }
    return "จ่ายประจำทุกเดือน คือ \(list.joined(separator: ", ")) บาท"
  }

  /// What else happens in a month, too much to name.
  static func others(_ count: Int, paid: Money) -> String {
    let sum = paid > .zero ? " รวม\u{00A0}\(paid.wholeThaiAmount)" : ""
    return "อีก \(count) รายการ\(sum)"
  }

  /// Regular payments that are not named above the months.
  static func otherRegular(_ entries: ArraySlice<PaymentCalendar.Entry>) -> String {
    let sum = entries.reduce(Money.zero) { $0 + $1.amount }
    return " และอีก \(entries.count) ก้อน รวม \(sum.wholeThai)"
  }

  /// An entry in a table's cell; the amount stays with the name.
  static func cell(_ entry: PaymentCalendar.Entry) -> String {
    shown(openCell(entry), of: entry)
  }

  private static func openCell(_ entry: PaymentCalendar.Entry) -> String {
    let kept = "\u{00A0}"
    let amount = entry.amount.wholeThaiAmount
    return switch entry.kind {
    case .payment(let missed, _) where entry.amount == .zero:
      "\(entry.name)\(kept)ค้าง\(kept)\(missed.wholeThaiAmount)"
    case .payment(let missed, let end):
      "\(entry.name)\(kept)\(amount)"
        + (missed > .zero ? "\(kept)ค้าง\(kept)\(missed.wholeThaiAmount)" : "")
        + mark(end)
    case .renewal: "กู้ \(entry.name) ใหม่\(kept)\(amount)"
    case .newLoan: "กู้ \(entry.name)\(kept)\(amount)"
    case .shortfall: "\(entry.name)\(kept)ขาด\(kept)\(amount)"
    case .regular: "\(entry.name)\(kept)\(amount)"
    }
  }

  /// What is over with a payment, behind its amount; empty where nothing is.
  private static func mark(_ end: PaymentCalendar.Entry.End) -> String {
    switch end {
    case .nothing: ""
    case .round: " (ครบรอบ)"
    case .debt: " (หมดหนี้)"
    }
  }

  /// An entry in a square of its debt and its month: the amount, and below it what else is to be
  /// known.
  static func square(_ entry: PaymentCalendar.Entry) -> [String] {
    openSquare(entry).map { shown($0, of: entry) }
  }

  private static func openSquare(_ entry: PaymentCalendar.Entry) -> [String] {
    let amount = entry.amount.wholeThaiAmount
    switch entry.kind {
    case .payment(let missed, let end):
      let paid = entry.amount > .zero ? [amount] : []
      let over = end == .debt ? ["หมดหนี้"] : end == .round ? ["ครบรอบ"] : []
      return paid + (missed > .zero ? ["ค้าง", missed.wholeThaiAmount] : []) + over
    case .renewal, .newLoan: return ["กู้", amount]
    case .shortfall: return ["ขาด", amount]
    case .regular: return [amount]
    }
  }

  private static func words(of end: PaymentCalendar.Entry.End) -> String {
    switch end {
    case .nothing: ""
    case .round: " ครบรอบนี้"
    case .debt: " หมดหนี้ก้อนนี้"
    }
  }

  /// The amount before a line of a block; empty where nothing is paid.
  static func amount(_ entry: PaymentCalendar.Entry) -> String {
    if case .payment = entry.kind, entry.amount == .zero { return "" }
    return shown(entry.amount.wholeThaiAmount, of: entry)
  }

  private static func shown(_ text: String, of entry: PaymentCalendar.Entry) -> String {
    entry.isHidden ? text.hidingNumbers(except: [entry.name]) : text
  }

  /// An entry in a line of a block, behind its amount.
  static func line(_ entry: PaymentCalendar.Entry) -> String {
    shown(openLine(entry), of: entry)
  }

  private static func openLine(_ entry: PaymentCalendar.Entry) -> String {
    switch entry.kind {
    case .payment(let missed, let end):
      entry.name + (missed > .zero ? " ค้าง \(missed.wholeThaiAmount)" : "")
        + mark(end)
    case .renewal: "กู้ \(entry.name) ใหม่ (เงินเข้า)"
    case .newLoan: "กู้ \(entry.name) (เงินเข้า)"
    case .shortfall: "\(entry.name) ยังขาด"
    case .regular: entry.name
    }
  }

  /// An entry as part of a sentence.
  static func deed(_ entry: PaymentCalendar.Entry) -> String {
    shown(openDeed(entry), of: entry)
  }

  private static func openDeed(_ entry: PaymentCalendar.Entry) -> String {
    switch entry.kind {
    case .payment(let missed, _) where entry.amount == .zero:
      "\(entry.name) ค้าง \(missed.wholeThai)"
    case .payment(let missed, let end):
      "จ่าย \(entry.name) \(entry.amount.wholeThai)"
        + (missed > .zero ? " ค้าง \(missed.wholeThai)" : "") + words(of: end)
    case .renewal: "กู้ \(entry.name) ใหม่ \(entry.amount.wholeThai)"
    case .newLoan: "กู้ \(entry.name) \(entry.amount.wholeThai)"
    case .shortfall: "\(entry.name) ขาด \(entry.amount.wholeThai)"
    case .regular: "\(entry.name) \(entry.amount.wholeThai)"
    }
  }

  /// What is left at the end of a month.
  static func left(_ cash: Money) -> String { "สิ้นเดือนเหลือ \(cash.wholeThaiAmount)" }

  /// A month as one sentence.
  static func sentence(_ month: YearMonth, deeds: String, cash: Money) -> String {
    "\(month.inSentence) \(deeds) สิ้นเดือนเหลือ \(cash.wholeThai)"
  }
}
