public import Engine

/// The summary of the answers, before plans are reckoned.
public enum SummaryWords {
  /// The heading.
  public static let heading = "ทบทวนก่อนคิดแผน"

  /// What to do with it.
  public static let ask = "ตรงไหนยังไม่ใช่ พิมพ์เลขข้อนั้น ถ้าใช่แล้ว กด Enter คิดแผนได้เลย"

  /// More about it, for those who ask.
  public static let more = ["แก้กี่ข้อก็ได้ แก้แล้วจะกลับมาหน้านี้ ข้อที่ยังขาดเติมได้ที่นี่"]

  /// Which answer of a line to correct.
  public static let part = "แก้ข้อไหน กด Enter กลับไปหน้าทบทวน"

  /// The lines' titles.
  public static let people = "คนในบ้าน"
  /// Money in the house today.
  public static let cash = "เงินวันนี้"
  /// Money that always stays.
  public static let buffer = "เงินติดบ้าน"
  /// The name of the house.
  public static let name = "ชื่อบ้าน"
  /// What is sold.
  public static let crops = "ขายเป็นก้อน"
  /// What comes in every month.
  public static let wages = "เงินเข้าทุกเดือน"
  /// What living costs.
  public static let living = "กินใช้"
  /// What could be cut.
  public static let cuts = "พอลดได้"
  /// What is paid in seasons.
  public static let seasons = "จ่ายเป็นก้อน"
  /// What is saved.
  public static let saving = "เงินสัจจะ"
  /// One more debt.
  public static let anotherDebt = "เพิ่มหนี้อีกก้อน"

  /// Debts, where none was told.
  public static func debts(_ none: String) -> String { "หนี้: \(none) · ถ้ามี เลือกข้อนี้" }

  /// What is overdue on a debt.
  public static func overdue(_ amount: Money) -> String { "ค้างจ่าย \(amount.thai)" }

  /// Until when nothing is paid on a debt.
  public static func holiday(until month: YearMonth) -> String {
    "พักจ่ายถึง \(month.thai(.short))"
  }

  /// A saving with its monthly deposit.
  public static func saving(balance: String, deposit: String) -> String {
    "มี \(balance) ส่งเดือนละ \(deposit)"
  }

  /// A line: its title and what was told.
  public static func line(_ title: String, _ told: String) -> String { "\(title): \(told)" }
}

extension DebtContract {
  /// The terms in a few words, for the summary.
  public var summary: String {
    switch self {
    case .installment(let terms):
      "\(terms.balance.thai) \(terms.rate.initial.thaiBothWays) \(terms.paymentWords)"
    case .bullet(let terms):
      "\(terms.balance.thai) \(terms.rate.initial.thaiBothWays) คืน \(terms.due.thai(.short))"
        + (terms.rollsOver ? " แล้วกู้ใหม่" : "")
    case .revolving(let terms):
      "\(terms.balance.thai) \(terms.rate.initial.thaiBothWays) จ่ายขั้นต่ำ \(terms.leastPayment.wholeThai)"
    case .interestOnly(let terms):
      terms.rate.initial == .zero
        ? "\(terms.balance.thai) ไม่มีดอก"
        : "\(terms.balance.thai) จ่ายแต่ดอก \(terms.rate.initial.thaiBothWays)"
    case .flat(let terms):
      "กู้มา \(terms.principal.thai) งวดละ \(terms.installment.wholeThai) เหลือ \(terms.remaining) จาก \(terms.installments) งวด"
    case .daily(let terms): "วันละ \(terms.payment.thai) เหลือ \(terms.remainingDays) วัน"
    }
  }
}

extension RevolvingContract {
  /// What must be paid of the debt as it is now.
  fileprivate var leastPayment: Money {
    let share = Int((Int128(balance.satang) * Int128(minimumPPM) + 500_000) / 1_000_000)
    return max(minimum, Money(satang: share))
  }
}

extension InstallmentContract {
  fileprivate var paymentWords: String {
    switch payment {
    case .fixed(let amount):
      dueMonths == .all ? "ส่งเดือนละ \(amount.thai)" : "ส่ง \(amount.thai) เดือน \(dueMonths.thai)"
    case .term(let months): "ผ่อน \(ThaiDate.duration(months: months))"
    }
  }
}
