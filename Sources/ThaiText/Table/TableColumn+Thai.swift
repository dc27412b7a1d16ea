public import HouseholdFile

extension TableColumn {
  /// The heading of the column in a table that the program writes.
  public var thai: String { spellings[0] }

  /// The column that a heading stands for; nil when it is none.
  ///
  /// Example: "เจ้าหนี้", "ผู้ให้กู้" and "lender" → ``HouseholdFile/TableColumn/lender``.
  public init?(heading: String) {
    guard let column = Self.headings.meaning(of: heading) else { return nil }
    self = column
  }

  /// The column that a heading which stands for none was probably meant for.
  public static func nearest(to heading: String) -> TableColumn? { headings.nearest(to: heading) }

  private static let headings = TableWord(
    allCases.map { ($0, $0.spellings + [$0.rawValue] + $0.englishSpellings) }
  )

  /// How the heading is written, the program's own way first.
  private var spellings: [String] {
    switch self {
    case .household: ["ครัวเรือน", "ครอบครัว", "บ้าน", "รหัสครัวเรือน", "ชื่อครัวเรือน", "รหัส", "รหัสบ้าน"]
    case .section: ["หมวด", "หมวดหมู่", "ประเภทรายการ"]
    case .name: ["รายการ", "ชื่อรายการ", "ชื่อ"]
    case .kind: ["ชนิด", "แบบ", "ประเภท", "จ่ายคืนแบบ", "ชนิดหนี้"]
    case .lender: ["เจ้าหนี้", "ผู้ให้กู้", "ใครให้กู้", "แหล่งเงินกู้", "แหล่งกู้"]
    case .amount:
      [
        "จำนวนเงิน", "เงิน", "บาท", "ยอดเงิน", "ยอด", "ยอดหนี้", "เงินต้นคงเหลือ", "ต้นเหลือ", "จำนวน",
        "จำนวนเงินบาท", "มูลค่า", "ราคา",
      ]
    case .rate: ["ดอก", "ดอกเบี้ย", "อัตราดอก", "อัตราดอกเบี้ย", "ร้อยละ", "ดอกร้อยละ", "ดอก%"]
    case .per: ["ต่อ", "ดอกต่อ", "ต่อเดือนหรือต่อปี", "ต่อเดือน/ปี", "ช่วงเวลาของดอก"]
    case .months: ["เดือน", "เดือนที่ได้หรือจ่าย", "เดือนที่รับ/จ่าย", "เดือนไหน"]
    case .due: ["ครบกำหนด", "เดือนครบกำหนด", "วันครบกำหนด", "กำหนดคืน", "กำหนดชำระ"]
    case .payment: ["ค่างวด", "งวดละ", "จ่ายงวดละ", "จ่ายเดือนละ", "ส่งเดือนละ", "ผ่อนเดือนละ", "ขั้นต่ำ"]
    case .remaining: ["งวดที่เหลือ", "เหลืออีกกี่งวด", "จำนวนงวดที่เหลือ", "เหลือ"]
    case .installments: ["งวดทั้งหมด", "จำนวนงวดทั้งหมด", "จำนวนงวด", "ทั้งหมดกี่งวด"]
    case .deposit: ["ฝากเดือนละ", "ออมเดือนละ", "เงินฝากต่อเดือน", "ฝาก"]
    case .overdue: ["ค้างจ่าย", "ยอดค้างจ่าย", "ยอดค้าง", "ค้างชำระ"]
    case .accrued: ["ดอกค้าง", "ดอกเบี้ยค้าง", "ดอกเบี้ยค้างชำระ"]
    case .reducible: ["ลดได้", "ส่วนที่ลดได้", "ลดได้เดือนละ", "ประหยัดได้"]
    case .note: ["หมายเหตุ", "จดไว้", "บันทึก"]
    }
  }

  private var englishSpellings: [String] {
    switch self {
    case .household: ["family", "code", "id"]
    case .section: ["type"]
    case .name: ["item"]
    case .amount: ["balance", "baht"]
    case .rate: ["interest", "percent"]
    case .per: ["period"]
    case .months: ["month"]
    case .note: ["notes", "remark", "remarks"]
    default: []
    }
  }

  /// A cell that can be copied.
  var sample: String {
    switch self {
    case .household: "A-01"
    case .section: TableSection.debt.thai
    case .name: "เถ้าแก่"
    case .kind: TableKind.interestOnly.thai
    case .lender: "หนี้นอกระบบ"
    case .amount: "15000"
    case .rate: "5"
    case .per: "เดือน"
    case .months: "พ.ย. ธ.ค."
    case .due: "มี.ค. 2570"
    case .payment: "1500"
    case .remaining: "20"
    case .installments: "36"
    case .deposit: "100"
    case .overdue: "1500"
    case .accrued: "600"
    case .reducible: "400"
    case .note: ""
    }
  }
}
