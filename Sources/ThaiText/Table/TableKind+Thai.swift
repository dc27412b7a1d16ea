public import HouseholdFile

extension TableKind {
  /// The word of the kind in a table that the program writes.
  public var thai: String { spellings[0] }

  /// The kind that a cell stands for in a section; nil when it is none.
  ///
  /// Example: "ดอกลอย", "จ่ายแต่ดอก ต้นไม่ลด" and "interestOnly" → `interestOnly`.
  public init?(cell: String, in section: TableSection) {
    guard let kind = Self.words[section]?.meaning(of: cell) else { return nil }
    self = kind
  }

  /// The kind that was probably meant.
  public static func nearest(to cell: String, in section: TableSection) -> TableKind? {
    words[section]?.nearest(to: cell)
  }

  /// The kinds of a section, in the order in which they are told.
  static func all(in section: TableSection) -> [TableKind] {
    allCases.filter { $0.section == section }
  }

  private static let words: [TableSection: TableWord<TableKind>] = Dictionary(
    uniqueKeysWithValues: TableSection.allCases.map { section in
      (section, TableWord(all(in: section).map { ($0, $0.spellings + [$0.rawValue]) }))
    }
  )

  private var spellings: [String] {
    switch self {
    case .installment: ["ลดต้นลดดอก", "ผ่อนลดต้นลดดอก", "ผ่อนทุกเดือนลดต้นลดดอก"]
    case .bullet:
      ["คืนทีเดียว", "คืนทีเดียวทั้งก้อน", "คืนครั้งเดียว", "คืนครั้งเดียวทั้งก้อน", "ปีละครั้ง", "คืนปีละครั้ง"]
    case .rollover:
      [
        "คืนแล้วกู้ใหม่", "คืนปีละครั้งแล้วกู้ใหม่", "คืนปีละครั้งทั้งก้อนแล้วกู้ใหม่", "กู้ใหม่ทุกปี", "หมุนหนี้",
        "หมุน",
      ]
    case .revolving: ["จ่ายขั้นต่ำ", "บัตร", "บัตรจ่ายขั้นต่ำ", "จ่ายขั้นต่ำทุกเดือน"]
    case .interestOnly: ["ดอกลอย", "จ่ายแต่ดอก", "จ่ายแต่ดอกต้นไม่ลด", "ดอกลอยจ่ายแต่ดอก"]
    case .interestOnlyPartial: ["ดอกลอยคืนต้นบางส่วนได้", "จ่ายแต่ดอกคืนต้นบางส่วนได้"]
    case .flat: ["ดอกคงที่", "ผ่อนดอกคงที่", "เช่าซื้อ", "งวดเท่ากันดอกคงที่"]
    case .daily: ["รายวัน", "เก็บรายวัน", "จ่ายทุกวัน"]
    case .sajja: ["เงินสัจจะ", "สัจจะ", "สัจจะสะสม", "เงินสัจจะสะสม"]
    case .specialSajja: ["เงินสัจจะพิเศษ", "สัจจะพิเศษ"]
    case .deposit: ["เงินฝาก", "เงินฝากธนาคาร", "เงินฝากออมทรัพย์", "ฝากถอนได้"]
    case .fixedDeposit: ["เงินฝากประจำ", "ฝากประจำ"]
    case .shares: ["หุ้น", "ค่าหุ้น", "เงินหุ้น"]
    case .essential: ["จำเป็น"]
    case .wanted: ["อยากได้", "ไม่จำเป็น", "ลดได้"]
    case .sellable: ["ขายได้", "ขาย"]
    case .kept: ["เก็บไว้", "ไม่ขาย", "ขายไม่ได้"]
    case .buffer: ["เงินติดบ้าน", "กันไว้", "เก็บติดบ้าน"]
    }
  }
}
