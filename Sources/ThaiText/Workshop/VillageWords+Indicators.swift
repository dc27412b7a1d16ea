extension VillageWords {
  /// The columns of indicators: what, threshold, how many households do not reach it, the middle
  /// household.
  public static let indicatorTitles = ["เรื่อง", "เกณฑ์", "ไม่ผ่านเกณฑ์", "บ้านกลาง ๆ"]

  /// Debt payments of what comes in.
  public static let debtService = "หาได้ 100 บาท ส่งหนี้กี่บาท"
  /// Money at hand.
  public static let emergency = "เงินพร้อมใช้ พอกินใช้จำเป็นกี่เดือน"
  /// Saving of what comes in.
  public static let saving = "หาได้ 100 บาท ออมกี่บาท"

  /// A threshold that should not be exceeded, of a hundred baht.
  public static func atMost(ppm: Int) -> String { "ไม่เกิน \(ThaiNumber.percent(ppm: ppm)) บาท" }
  /// A threshold that should be reached, of a hundred baht.
  public static func atLeast(ppm: Int) -> String { "อย่างน้อย \(ThaiNumber.percent(ppm: ppm)) บาท" }
  /// A threshold in months.
  public static func atLeast(months: Int) -> String { "อย่างน้อย \(months) เดือน" }

  /// So many baht of a hundred.
  public static func ofHundred(_ share: Double) -> String {
    "\(ThaiNumber.grouped(Int((min(share, 1_000) * 100).rounded()))) บาท"
  }
  /// So many months, to a tenth.
  public static func months(_ months: Double) -> String {
    let tenths = Int((min(months, 1_200) * 10).rounded())
    return "\(ThaiNumber.percent(ppm: tenths * 1_000)) เดือน"
  }

  /// Where the thresholds come from.
  ///
  /// - Parameters:
  ///   - sources: The sources, each once.
  ///   - areSure: Whether all of them were read.
  /// - Returns: A sentence or two.
  public static func sources(_ sources: [String], areSure: Bool) -> String {
    "ที่มาของเกณฑ์: \(sources.map(\.safeForTerminal).joined(separator: "; "))"
      + (areSure ? "" : " เป็นหลักคร่าว ๆ ไว้ชวนคุย ไม่ใช่ข้อบังคับ")
  }
}
