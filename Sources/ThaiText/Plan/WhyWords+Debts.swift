public import Engine

extension WhyWords {
  /// Why a debt is treated so.
  ///
  /// - Parameters:
  ///   - reason: The reason.
  ///   - index: Which debt.
  ///   - household: Whose debts are named.
  ///   - plan: The plan that the reason is of; its months must be kept.
  /// - Returns: One sentence that begins with the debt's name.
  public static func debt(
    _ reason: DebtReason,
    _ index: Int,
    of household: Household,
    in plan: Projection
  ) -> String {
    let name = household.debts[index].name.quotedThai
    return "\(name) \(because(reason, EarlyPayments(of: index, in: plan), of: household))"
  }

  private static func because(
    _ reason: DebtReason,
    _ early: EarlyPayments,
    of household: Household
  ) -> String {
    switch reason {
    case .clearedByLoan(let month): "กู้ก้อนใหม่ที่ถูกกว่ามาปิด\(month.inSentence)"
    case .savedUpFor(let amount, let month):
      "รับคืนทั้งก้อนเท่านั้น จึงเก็บจนครบ \(amount.wholeThai) แล้วปิด\(month.inSentence)"
    case .closedForDiscount(let month, let discount):
      "ปิด\(month.inSentence) เพราะได้ลดดอก \(discount.wholeThai)"
    case .closingSavesNothing:
      "ปิดก่อนก็ไม่ได้ลดดอก "
        + (early.deed().map { "แต่มีเงินพอ จึง\($0)" } ?? "จึงจ่ายตามงวดจนหมด")
    case .dearest(.zero): "ไม่มีดอก " + (early.deed().map { "มีเงินพอ จึง\($0)" } ?? "จ่ายตามกำหนดก็พอ")
    case .dearest(let rate):
      "แพงสุด ทุก 100 บาท เสียดอก\(interestOfHundred(rate)) \(dearest(early))"
    case .afterDearer(let dearer, let rate, let its):
      afterDearer(dearer, rate, its, early, of: household)
    case .renewedForLess(let amount, let before, let month):
      "\(month.inSentence) กู้ใหม่แค่ \(amount.wholeThai) จากเดิม \(before.wholeThai) "
        + "เท่าที่จำเป็น หนี้หมุนจึงเล็กลง"
    case .notRenewed(let month):
      "คืนหมด\(month.inSentence) แล้วไม่ต้องกู้ใหม่ เพราะเงินที่เหลือพอใช้ทั้งปี"
    case .asAgreed: "จ่ายตามที่ตกลงกันไว้"
    }
  }

  private static func dearest(_ early: EarlyPayments) -> String {
    guard let deed = early.deed() else {
      return early.end.map { "จ่ายตามกำหนด หมด\($0.inSentence)" } ?? "แต่ยังไม่มีเงินเหลือมาโปะ"
    }
    return early.isPreceded ? "มีเงินพอ จึง\(deed)" : "เงินที่เหลือจึงมาก้อนนี้ก่อน"
  }

  private static func afterDearer(
    _ dearer: Int,
    _ rate: NominalAnnualRate,
    _ its: NominalAnnualRate,
    _ early: EarlyPayments,
    of household: Household
  ) -> String {
    guard rate > .zero else {
      return early.deed().map { "ไม่มีดอก จ่ายตามกำหนดไปก่อน มีเงินพอ จึง\($0)" }
        ?? "ไม่มีดอก จ่ายตามกำหนดก็พอ"
    }
    let name = household.debts[dearer].name.quotedThai
    let opening =
      "ทุก 100 บาท เสียดอก\(interestOfHundred(rate)) "
      + "ถูกกว่า \(name) ที่เสีย\(interestOfHundred(its)) "
    let isAfter = early.comes(after: dearer)
    guard let deed = early.deed(isBeside: !isAfter) else { return opening + "จึงจ่ายตามกำหนด" }
    return isAfter
      ? opening + "จึงจ่ายตามกำหนดไปก่อน ปิด \(name) แล้วจึง\(deed)"
      : opening + "แต่มีเงินพอ จึง\(deed)"
  }

  /// The interest of 100 baht, by the month where it is a quarter of a baht or more.
  private static func interestOfHundred(_ rate: NominalAnnualRate) -> String {
    let yearly = Money(satang: (rate.ppm + 50) / 100)
    let monthly = Money(satang: (rate.ppm + 600) / 1_200)
    return monthly.satang >= 25 ? "เดือนละ \(monthly.thai)" : "ปีละ \(yearly.thai)"
  }
}
