extension DebtSource {
  /// Other words that are typed for it.
  public var alsoTyped: [String] { synonyms + callings }

  /// Whether a debt is better called as the family calls its lender: "เถ้าแก่แดง", "ออมสิน".
  ///
  /// - Parameter name: What the family calls the lender.
  /// - Returns: Whether that says more than the list.
  public func isCalled(_ name: String) -> Bool {
    if callings.contains(where: name.hasPrefix) { return true }
    guard [.floating, .shop, .relative].contains(self) else { return false }
    return synonyms.contains { name.hasPrefix($0) && name.count > $0.count }
  }

  /// Words that mean the same as the one of the list.
  private var synonyms: [String] {
    switch self {
    case .villageFund: ["กทบ", "กทบ.", "กองทุน", "กองทุนเงินล้าน", "เงินล้าน", "เงินกองทุน"]
    case .baac:
      [
        "ธกส", "ธ.ก.ส", "ธ ก ส", "ธ. ก. ส.", "ธนาคารธกส", "ธนาคาร ธกส", "ธนาคาร ธ.ก.ส.",
        "ธนาคารธ.ก.ส.",
        "ธนาคารเพื่อการเกษตร", "ธนาคารเพื่อการเกษตรและสหกรณ์", "ธนาคารเพื่อการเกษตรและสหกรณ์การเกษตร",
        "ธนาคารเกษตร",
      ]
    case .savingsGroup: ["กลุ่ม", "ออมทรัพย์", "กลุ่มสัจจะ", "สัจจะ", "กลุ่มออม"]
    case .cooperative: ["สหกรณ์การเกษตร", "สกก", "สกต"]
    case .vehicleFinance: ["ไฟแนนซ์", "ไฟแนนส์", "รถ", "ผ่อนรถ", "เช่าซื้อ"]
    case .creditCard: ["บัตร"]
    case .cashCard: ["บัตรเงินสด", "กดเงินสด"]
    case .bank: ["แบงก์", "แบงค์"]
    case .floating: ["ดอกลอย", "นอกระบบ", "เงินกู้", "กู้นอกระบบ"]
    case .daily: ["เก็บรายวัน", "ดอกรายวัน"]
    case .pawnshop: ["จำนำ", "โรงจำนำ"]
    case .titleLoan: ["จำนำทะเบียน", "จำนำเล่ม", "เล่มรถ", "จำนำรถ", "ทะเบียนรถ"]
    case .shop: ["ร้าน", "ร้านค้า", "เซ็นของ", "เชื่อของ"]
    case .relative: ["ญาติ", "พี่น้อง", "เพื่อน", "เพื่อนบ้าน"]
    case .studentLoan: ["กยศ", "กู้เรียน"]
    case .microLender: ["นาโน", "พิโก", "นาโนไฟแนนซ์", "พิโกไฟแนนซ์"]
    case .other: ["อื่น", "อื่นๆ", "อื่น ๆ"]
    }
  }

  /// What families call such lenders: a debt then keeps that name.
  private var callings: [String] {
    switch self {
    case .cooperative: ["สหกรณ์ครู", "สหกรณ์ออมทรัพย์"]
    case .vehicleFinance:
      [
        "รถไถ", "รถเกี่ยว", "รถยนต์", "รถกระบะ", "กระบะ", "แทรกเตอร์", "มอเตอร์ไซค์", "มอเตอร์ไซด์",
        "มอเตอร์ไซ",
        "มอไซค์", "มอไซต์", "มอไซด์", "มอไซ", "ผ่อนมอไซค์", "ผ่อนมอเตอร์ไซค์", "ผ่อนรถไถ", "ลีสซิ่ง", "ลิสซิ่ง",
      ]
    case .bank:
      [
        "ออมสิน", "ธนาคารออมสิน", "กรุงไทย", "ธนาคารกรุงไทย", "กสิกร", "กสิกรไทย", "ไทยพาณิชย์", "กรุงศรี",
        "ธนาคารกรุงเทพ", "ธอส", "อาคารสงเคราะห์",
      ]
    case .floating:
      [
        "เถ้าแก่", "เฒ่าแก่", "เถ้าแก่เนี้ย", "เฒ่าแก่เนี้ย", "นายทุน", "เสี่ย", "เจ๊", "แขก", "โรงสี", "พ่อเลี้ยง",
        "แม่เลี้ยง", "พ่อค้า", "แม่ค้า",
      ]
    case .daily:
      [
        "หมวกกันน็อก", "หมวกกันน็อค", "หมวกกันน๊อก", "หมวกกันน๊อค", "หมวกกันนอค", "แก๊งหมวก", "แก๊งหมวกกันน็อก",
        "แก๊งหมวกกันน็อค",
      ]
    case .titleLoan: ["เมืองไทยแคปปิตอล", "เมืองไทยแคปิตอล", "ศรีสวัสดิ์", "เงินติดล้อ", "ติดล้อ"]
    case .shop: ["ร้านปุ๋ย", "ร้านวัสดุ"]
    case .relative:
      [
        "พี่สาว", "พี่ชาย", "พี่", "น้องสาว", "น้องชาย", "น้อง", "ลุง", "ป้า", "น้า", "ยาย", "ย่า", "ปู่", "พ่อ",
        "แม่",
        "ลูกสาว", "ลูกชาย", "ลูก", "หลาน",
      ]
    case .other: ["แชร์", "เล่นแชร์", "กข.คจ.", "กขคจ", "กข.คจ"]
    case .villageFund, .baac, .savingsGroup, .creditCard, .cashCard, .pawnshop, .studentLoan,
      .microLender:
      []
    }
  }
}
