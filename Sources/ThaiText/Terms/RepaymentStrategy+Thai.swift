public import Engine

extension RepaymentStrategy {
  /// What the plan is called.
  public var thai: String {
    switch self {
    case .minimum: "ถ้าทำเหมือนเดิม"
    case .smallestBalanceFirst: "ปิดหนี้ก้อนเล็กก่อน"
    case .highestRateFirst: "ปิดหนี้แพงก่อน"
    case .recommended: "แผนที่แนะนำ"
    }
  }

  /// What the plan is called inside a sentence.
  public var inSentence: String {
    switch self {
    case .minimum: "ทำเหมือนเดิม"
    case .smallestBalanceFirst, .highestRateFirst: "แผน\(thai)"
    case .recommended: thai
    }
  }

  /// What the plan does, in one sentence.
  public var thaiExplanation: String {
    switch self {
    case .minimum: "จ่ายเท่าที่ต้องจ่าย ไม่โปะเพิ่ม"
    case .smallestBalanceFirst: "จ่ายที่ต้องจ่ายครบ เหลือเท่าไรโปะก้อนที่เหลือน้อยสุด"
    case .highestRateFirst: "จ่ายที่ต้องจ่ายครบ เหลือเท่าไรโปะก้อนที่ดอกแพงสุด"
    case .recommended: "จ่ายที่ครบกำหนดก่อน กันไว้เท่าที่เดือนข้างหน้าต้องใช้ ที่เหลือปิดหนี้แพงสุด"
    }
  }
}
