public import HouseholdFile

extension TableSection {
  /// The word of the section in a table that the program writes.
  public var thai: String { spellings[0] }

  /// The section that a cell stands for; nil when it is none.
  public init?(cell: String) {
    guard let section = Self.words.meaning(of: cell) else { return nil }
    self = section
  }

  /// The section that was probably meant.
  public static func nearest(to cell: String) -> TableSection? { words.nearest(to: cell) }

  private static let words = TableWord(allCases.map { ($0, $0.spellings) })

  private var spellings: [String] {
    switch self {
    case .income: ["รายรับ", "รายได้", "รับ", "เงินเข้า", "income", "incomes"]
    case .expense: ["รายจ่าย", "ค่าใช้จ่าย", "จ่าย", "เงินออก", "expense", "expenses"]
    case .debt: ["หนี้", "หนี้สิน", "เงินกู้", "กู้", "debt", "debts", "loan", "loans"]
    case .saving: ["ออม", "เงินออม", "เงินฝาก", "saving", "savings"]
    case .asset: ["ทรัพย์สิน", "สินทรัพย์", "ของมีค่า", "asset", "assets"]
    case .cash: ["เงินสด", "เงินสดในบ้าน", "เงินในบ้าน", "cash"]
    }
  }
}
