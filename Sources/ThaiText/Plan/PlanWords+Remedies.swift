public import Engine

extension PlanWords {
  /// The heading above what would make the money reach.
  public static let remediesHeading = "ทำอย่างไรเงินจึงจะพอ"

  /// What stands above changes of which each alone is enough.
  public static let remediesAlone = "เลือกทำเพิ่มอีกอย่างเดียว เงินก็พอจ่ายครบทุกเดือน"

  /// What stands above so many pairs of changes.
  public static func remediesInPairs(_ count: Int) -> String {
    "อย่างเดียวยังไม่พอ ต้องทำคู่กัน" + (count > 1 ? " เลือกคู่ที่ไหว" : "")
  }

  /// What is said where no change that was tried is enough.
  public static let noRemedy =
    "ลองทีละอย่างและสองอย่างคู่กันแล้วยังไม่พอ ชวนพัฒนากรนั่งดูด้วยกันทีละก้อน แล้วไปคุยกับเจ้าหนี้พร้อมกัน"

  /// What must be said first where living costs do not fit even without any debt; nil elsewhere.
  public static func livingAlone(_ remedies: Remedies) -> String? {
    guard !remedies.livingFits else { return nil }
    return "ถึงไม่มีหนี้เลย เงินกินใช้ก็ยังขาด \(remedies.livingShortMonths) เดือน "
      + "รวม \(remedies.livingShortage.wholeThai) จึงต้องเริ่มที่รายรับรายจ่ายก่อน"
  }

  /// One change, as the family would do it.
  ///
  /// - Parameters:
  ///   - remedy: The change.
  ///   - household: Whose debts and offers are named.
  ///   - ceilings: The highest lawful rates, below which no family need bargain.
  /// - Returns: One sentence.
  public static func remedy(
    _ remedy: Remedy,
    of household: Household,
    ceilings: [Lender: NominalAnnualRate] = [:]
  ) -> String {
    switch remedy {
    case .moveDueMonth(let debt, let month):
      "ขอเลื่อนเดือนครบกำหนดของ \(household.debts[debt].name.quotedThai) "
        + "ไปเดือน\(ThaiDate.longNames[month - 1]) หลังเงินก้อนเข้า"
    case .lumpSum(let money): "มีเงินก้อนเข้ามาเดือนนี้ \(money.wholeThai) เช่น ขายของที่มี"
    case .spendLess(let money): "ใช้จ่ายให้น้อยลงเดือนละ \(money.wholeThai)"
    case .earnMore(let money): "หารายได้เพิ่มเดือนละ \(money.wholeThai)"
    case .lowerRate(let debt, let rate):
      lowered(household.debts[debt], to: rate, ceiling: ceilings[household.debts[debt].lender])
    case .takeOffer(let offer): "ใช้ทางเลือก \(household.offers[offer].name.quotedThai)"
    }
  }

  /// A pair of changes, as the family would do them together.
  public static func remedies(
    _ pair: [Remedy],
    of household: Household,
    ceilings: [Lender: NominalAnnualRate] = [:]
  ) -> String {
    pair.map { remedy($0, of: household, ceilings: ceilings) }.joined(separator: " และ")
  }

  /// The rate that would do, and the law's where that is lower.
  private static func lowered(
    _ debt: Debt,
    to rate: NominalAnnualRate,
    ceiling: NominalAnnualRate?
  ) -> String {
    let wish = "ขอลดดอก \(debt.name.quotedThai) ให้เหลือ\(rate.thaiYearly)"
    guard let ceiling, ceiling < rate else { return wish }
    return "\(wish) ก็พอ กฎหมายให้ไม่เกิน\(ceiling.thaiYearly) ขอให้ถึงตรงนั้นได้"
  }
}
