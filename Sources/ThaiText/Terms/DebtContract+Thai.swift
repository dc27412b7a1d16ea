public import Engine

extension DebtContract {
  /// How the debt is repaid, in a few words.
  public var thai: String {
    switch self {
    case .installment: "ผ่อนลดต้นลดดอก"
    case .bullet(let terms): terms.rollsOver ? "คืนปีละครั้งแล้วกู้ใหม่" : "คืนทีเดียวทั้งก้อน"
    case .revolving: "บัตร จ่ายขั้นต่ำ"
    case .interestOnly: "จ่ายแต่ดอก ต้นไม่ลด"
    case .flat: "ผ่อนดอกคงที่"
    case .daily: "เก็บรายวัน"
    }
  }
}
