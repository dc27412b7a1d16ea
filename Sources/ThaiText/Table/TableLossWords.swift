public import HouseholdFile

/// What is said of things that a table cannot hold.
public enum TableLossWords {
  /// What stands above the list.
  public static let heading = "ตารางเก็บสิ่งเหล่านี้ไม่ได้ ถ้าต้องใช้ ให้เก็บไฟล์เดิมไว้ด้วย"

  /// One thing, with how many items of how many households have it.
  ///
  /// Example: "โอกาสที่รายรับจะไม่เข้า: 3 ครัวเรือน".
  public static func line(_ loss: TableLoss, households: Int) -> String {
    "\(loss.thai): \(ThaiNumber.grouped(households)) ครัวเรือน"
  }
}

extension TableLoss {
  /// What it is, in a few words.
  var thai: String {
    switch self {
    case .start: "เดือนเริ่มแผน"
    case .horizon: "จำนวนเดือนที่มองไปข้างหน้า"
    case .people: "คนในบ้าน"
    case .offers: "ทางเลือกที่มี"
    case .risk: "ความไม่แน่นอนของรายรับ"
    case .period: "เดือนแรกและเดือนสุดท้ายของรายการ"
    case .growth: "ส่วนที่เพิ่มทุกปี"
    case .reinvest: "ปันผลที่ฝากต่อ"
    case .withdrawableShares: "หุ้นที่ถอนได้"
    case .rateSteps: "ดอกที่เปลี่ยนตามเวลา"
    case .dailyInterest: "ดอกที่คิดตามจำนวนวัน"
    case .security: "หลักประกันของหนี้"
    case .penalty: "ดอกเบี้ยปรับ"
    case .compounding: "ดอกทบต้น"
    case .holiday: "ช่วงพักหนี้"
    case .prepayment: "วิธีโปะ"
    case .closingDiscount: "ส่วนลดดอกเมื่อปิดก่อน"
    case .nameBlanks: "ช่องว่างหน้าหลังชื่อ"
    }
  }
}
