public import Engine

extension Lender {
  /// Who the lender is, as people say it.
  public var thai: String {
    switch self {
    case .baac: "ธ.ก.ส."
    case .villageFund: "กองทุนหมู่บ้าน"
    case .savingsGroup: "กลุ่มออมทรัพย์"
    case .communityFund: "กองทุนชุมชน"
    case .cooperative: "สหกรณ์"
    case .bank: "ธนาคาร"
    case .creditCard: "บัตรเครดิต"
    case .personalLoan: "บัตรกดเงินสด"
    case .nanoFinance: "นาโนไฟแนนซ์"
    case .picoFinance: "พิโกไฟแนนซ์"
    case .titleLoan: "จำนำทะเบียนรถ"
    case .hirePurchase: "เช่าซื้อ"
    case .pawnshop: "โรงรับจำนำ"
    case .studentLoan: "กยศ."
    case .shop: "ร้านค้า"
    case .relative: "ญาติพี่น้อง"
    case .informal: "หนี้นอกระบบ"
    case .other: "อื่น ๆ"
    }
  }
}
