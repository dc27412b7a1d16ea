import Engine

/// What the words that a file can choose from mean.
enum ChoiceTerm {
  /// What a word stands for under a key, or nil when nothing is known of it.
  ///
  /// The key matters: "daily" is a debt under `kind` and a count of days under `interest`.
  static func thai(_ word: String, for key: String) -> String? {
    switch key {
    case "lender": Lender(rawValue: word)?.thai
    case "kind": kinds[word]
    case "per": RatePeriod(rawValue: word)?.thai
    case "prepay": Prepayment(rawValue: word)?.thai
    case "interest":
      InterestBasis(rawValue: word)?.thai
        ?? PaymentHoliday.InterestTreatment(rawValue: word)?.thai
    default: nil
    }
  }

  /// A word with its meaning, as in "bullet (คืนทีเดียวทั้งก้อน)".
  static func explained(_ word: String, for key: String) -> String {
    thai(word, for: key).map { "\(word) (\($0))" } ?? word
  }

  /// The word that a person meant who wrote Thai in its place; nil when none fits.
  static func word(meaning text: String, among words: [String], for key: String) -> String? {
    let meanings = words.map { (word: $0, thai: thai($0, for: key) ?? "") }
    let exact = meanings.first { $0.thai == text }
    let partial = meanings.first { $0.thai.contains(text) }
    return (exact ?? (text.unicodeScalars.count > 1 ? partial : nil))?.word
  }

  /// The kinds of debts, savings and offers.
  private static let kinds = [
    "installment": "ผ่อนลดต้นลดดอก",
    "bullet": "คืนทีเดียวทั้งก้อน",
    "revolving": "บัตร จ่ายขั้นต่ำ",
    "interestOnly": "ดอกลอย จ่ายแต่ดอก",
    "flat": "ผ่อนดอกคงที่",
    "daily": "เก็บรายวัน",
    "sajja": "เงินสัจจะ",
    "deposit": "เงินฝาก",
    "shares": "หุ้น",
    "refinance": "กู้มาปิดหนี้เดิม",
    "sell": "ขายของ",
    "earn": "หารายได้เพิ่ม",
    "cut": "ลดรายจ่าย",
    "due": "เลื่อนเดือนครบกำหนด",
    "rate": "ขอลดดอก",
    "holiday": "พักหนี้",
    "borrow": "กู้เพิ่ม",
    "skip": "เดือนนี้ยังไม่จ่าย",
    "repay": "จ่ายเพิ่ม",
    "renew": "กู้ใหม่เท่าไรหลังคืน",
    "lose": "รายรับหาย",
    "save": "ออม",
    "withdraw": "ถอนเงินออม",
    "spend": "ใช้จ่ายครั้งเดียว",
  ]
}

extension RatePeriod {
  /// The period, as it follows a percentage.
  var thai: String {
    switch self {
    case .year: "ต่อปี"
    case .month: "ต่อเดือน"
    case .day: "ต่อวัน"
    }
  }
}

extension Prepayment {
  /// What the lender takes beyond what is due.
  var thai: String {
    switch self {
    case .any: "โปะเท่าไรก็ได้"
    case .whole: "คืนต้นทั้งก้อนเท่านั้น"
    case .close: "ปิดทั้งสัญญาเท่านั้น"
    case .none: "ไม่รับก่อนกำหนด"
    }
  }
}

extension InterestBasis {
  /// How interest is counted.
  var thai: String {
    switch self {
    case .monthly: "คิดเป็นเดือน"
    case .daily: "คิดตามจำนวนวัน"
    }
  }
}

extension PaymentHoliday.InterestTreatment {
  /// What happens to the interest meanwhile.
  var thai: String {
    switch self {
    case .accrues: "ดอกยังเดิน"
    case .waived: "ไม่คิดดอก"
    }
  }
}
