public import Engine

extension Lender {
  /// The lender that a cell of a table stands for; nil when it is none.
  ///
  /// Some go by a name of their own behind what they are.
  ///
  /// Example: "ธกส", "ธ.ก.ส. สาขาเมือง" and "baac" → `baac`; "บัตรเครดิต KTC" → `creditCard`.
  public init?(cell: String) {
    let named = Self.withNames.first { cell.hasPrefix($0.thai) }
    guard let lender = Self.words.meaning(of: cell) ?? named else { return nil }
    self = lender
  }

  /// Lenders of which there are many with names of their own.
  private static let withNames: [Lender] = [
    .baac, .villageFund, .savingsGroup, .cooperative, .creditCard, .personalLoan,
  ]

  /// The lender that was probably meant.
  static func nearest(to cell: String) -> Lender? { words.nearest(to: cell) }

  private static let words = TableWord(
    allCases.map { ($0, [$0.thai, $0.rawValue] + $0.otherSpellings) }
  )

  private var otherSpellings: [String] {
    switch self {
    case .baac: ["ธนาคารเพื่อการเกษตร", "ธนาคารเพื่อการเกษตรและสหกรณ์การเกษตร", "ธกส"]
    case .villageFund: ["กองทุนหมู่บ้านและชุมชนเมือง", "กองทุนเงินล้าน", "เงินล้าน", "กทบ"]
    case .savingsGroup: ["กลุ่มออมทรัพย์เพื่อการผลิต", "กลุ่มสัจจะ", "กลุ่มสัจจะออมทรัพย์", "ออมทรัพย์"]
    case .communityFund: ["ศูนย์จัดการกองทุนชุมชน", "กขคจ", "กองทุนสวัสดิการ"]
    case .cooperative: ["สหกรณ์การเกษตร", "สหกรณ์ออมทรัพย์", "สหกรณ์ครู"]
    case .bank: ["แบงก์", "ออมสิน", "ธนาคารออมสิน"]
    case .creditCard: []
    case .personalLoan: ["สินเชื่อส่วนบุคคล", "บัตรเงินสด", "สินเชื่อบุคคล"]
    case .nanoFinance: ["นาโน"]
    case .picoFinance: ["พิโก"]
    case .titleLoan: ["จำนำทะเบียน", "จำนำเล่ม", "จำนำเล่มทะเบียน"]
    case .hirePurchase: ["ไฟแนนซ์", "ไฟแนนซ์รถ", "ลีสซิ่ง"]
    case .pawnshop: ["โรงจำนำ", "สถานธนานุบาล"]
    case .studentLoan: ["กองทุนให้กู้ยืมเพื่อการศึกษา"]
    case .shop: ["ร้าน", "ร้านปุ๋ย", "ร้านชำ", "ร้านค้าในหมู่บ้าน"]
    case .relative: ["ญาติ", "พี่น้อง", "เพื่อน", "เพื่อนบ้าน", "ญาติเพื่อนบ้าน"]
    case .informal: ["นอกระบบ", "เถ้าแก่", "นายทุน", "กู้นอกระบบ", "เงินกู้นอกระบบ", "แก๊งหมวกกันน็อก"]
    case .other: ["อื่น", "เจ้าอื่น", "ไม่ทราบ"]
    }
  }
}
