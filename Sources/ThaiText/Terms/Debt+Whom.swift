public import Engine
import LessonLibrary

extension Debt {
  /// Whom to talk to about it: the name that it has where that is who lent the money, or else the
  /// lender with what the debt is called.
  ///
  /// Example: “เถ้าแก่” for a debt of that name, but บริษัทเช่าซื้อ เรื่อง “รถกระบะ” for a pickup.
  public var whomThai: String {
    namesLender ? name.quotedThai : "\(lender.deskThai) เรื่อง \(name.quotedThai)"
  }

  /// Whether its name is that of who lent the money.
  ///
  /// Who lends of his own is called by any name, so that there only words for a loan or a thing are
  /// taken for something else.
  private var namesLender: Bool {
    switch lender {
    case .informal, .relative, .other: !Self.thingWords.contains(where: name.hasPrefix)
    default: lender.callings.contains(where: name.holds)
    }
  }

  private static let thingWords = [
    "เงิน", "หนี้", "ค่า", "รายวัน", "ดอก", "กู้", "ยืม", "ผ่อน", "รถ", "นอกระบบ",
  ]
}

extension Lender {
  /// Who answers for the lender's loans.
  fileprivate var deskThai: String {
    switch self {
    case .baac, .cooperative, .bank, .pawnshop, .studentLoan: thai
    case .villageFund, .communityFund, .savingsGroup: "กรรมการ\(thai)"
    case .creditCard: "บริษัทบัตร"
    case .titleLoan: "บริษัทจำนำทะเบียนรถ"
    case .hirePurchase: "บริษัทเช่าซื้อ"
    case .personalLoan, .nanoFinance, .picoFinance: "บริษัทที่ให้กู้"
    case .shop: "ร้าน"
    case .relative, .informal, .other: "คนให้กู้"
    }
  }

  /// Parts of names by which such lenders go.
  fileprivate var callings: [String] {
    switch self {
    case .baac: ["ธ.ก.ส", "ธกส"]
    case .villageFund, .communityFund: ["กองทุน", "กทบ"]
    case .savingsGroup: ["กลุ่ม", "สัจจะ", "ออมทรัพย์"]
    case .cooperative: ["สหกรณ์"]
    case .bank: ["ธนาคาร", "แบงก์", "ออมสิน", "กรุงไทย", "กสิกร", "ไทยพาณิชย์", "กรุงศรี", "ธอส"]
    case .pawnshop: ["โรงรับจำนำ", "โรงจำนำ"]
    case .studentLoan: ["กยศ"]
    case .shop: ["ร้าน"]
    case .nanoFinance, .picoFinance, .hirePurchase: ["บริษัท", "ไฟแนนซ์", "ลีสซิ่ง", "ลิสซิ่ง"]
    case .titleLoan: ["บริษัท", "ไฟแนนซ์", "ศรีสวัสดิ์", "ติดล้อ", "เมืองไทย"]
    case .creditCard, .personalLoan: ["บริษัท", "ธนาคาร"]
    case .relative, .informal, .other: []
    }
  }
}

extension PlanWords {
  /// To talk to somebody; a space stands before a name in quotation marks.
  static func talk(to whom: String) -> String {
    "คุยกับ\(whom.hasPrefix("“") ? " " : "")\(whom)"
  }
}
