public import Engine

extension PlanWords {
  /// How the household stands: what is owed, what comes in against what goes out, what debts take
  /// of it, and the tight months.
  ///
  /// - Parameters:
  ///   - indicators: The household's numbers.
  ///   - household: Whose they are.
  ///   - usual: What happens if nothing changes; nil when it was not reckoned.
  ///   - bearablePPM: What debts should take of the income at most; nil when they take no more.
  ///   - knowsDebts: Whether the family has told of its debts, or that it has none.
  ///   - knowsMoney: Whether it has told what comes in and what it lives on.
  /// - Returns: Three or four sentences; one where money is not known.
  public static func standing(
    _ indicators: Indicators,
    of household: Household,
    usual: Projection?,
    bearablePPM: Int?,
    knowsDebts: Bool = true,
    knowsMoney: Bool = true
  ) -> [String] {
    let owed = debts(indicators, of: household, areKnown: knowsDebts)
    guard knowsMoney else { return [owed] }
    return [
      owed,
      income(indicators, of: household),
      debtService(indicators, of: household, bearablePPM: bearablePPM),
      usual.flatMap { tightMonths(in: $0, of: household) },
    ].compactMap(\.self)
  }

  private static func debts(
    _ indicators: Indicators,
    of household: Household,
    areKnown: Bool
  ) -> String {
    household.debts.isEmpty
      ? (areKnown ? "ไม่มีหนี้" : "ยังไม่ได้บอกเรื่องหนี้")
      : "เป็นหนี้ \(household.debts.count) ก้อน รวม \(indicators.totalDebt.wholeThai)"
  }

  private static func income(_ indicators: Indicators, of household: Household) -> String {
    let (income, living) = (indicators.yearlyIncome, indicators.yearlyLiving)
    let numbers = "\(firstYear(of: household))หาได้ \(income.wholeThai) กินใช้ \(living.wholeThai)"
    guard living <= income else {
      let before = household.debts.isEmpty ? "" : "ยังไม่รวมส่งหนี้ก็"
      return numbers + " \(before)ขาด \(living.shownMore(than: income).wholeThai)"
    }
    let purpose = household.debts.isEmpty ? "เหลือ" : "เหลือไว้ส่งหนี้"
    return "\(numbers) \(purpose) \(income.shownMore(than: living).wholeThai)"
  }

  private static func debtService(
    _ indicators: Indicators,
    of household: Household,
    bearablePPM: Int?
  ) -> String? {
    guard !household.debts.isEmpty, let ratio = indicators.debtServiceRatio else { return nil }
    let rolls = household.debts.contains { $0.contract.rollsOver }
    let percent = Int((ratio * 100).rounded())
    guard ratio > 0 else { return "ปีนี้ยังไม่มีงวดที่ต้องส่งหนี้ กันเงินไว้ตั้งแต่ตอนนี้ สำหรับก้อนที่ครบกำหนดหลังจากนี้" }
    return (household.debts.contains(where: \.endsWithinYear) ? "เฉลี่ยทั้งปี " : "")
      + debtService(percent)
      + (rolls ? " (นับก้อนที่คืนแล้วกู้ใหม่ด้วย)" : "")
      + (bearablePPM.map { " ควรส่งไม่เกิน \(($0 + 5_000) / 10_000) บาท" } ?? "")
  }

  /// What of a hundred baht goes to debts.
  static func debtService(_ percent: Int) -> String {
    let rest = percent < 100 ? "เหลือกินใช้ \(100 - percent) บาท" : "ไม่เหลือกินใช้เลย"
    return "หาได้ 100 บาท ต้องส่งหนี้ \(ThaiNumber.grouped(percent)) บาท \(rest)"
  }

  private static func tightMonths(in usual: Projection, of household: Household) -> String? {
    let year = 0..<min(12, usual.months.count)
    let short = year.filter { usual.months[$0].shortfall + usual.missed(in: $0) > .zero }
    let name = { (month: Int) in usual.start.adding(months: month).inSentence }
    if let first = short.first {
      let amount = usual.months[first].shortfall + usual.missed(in: first)
      return "ถ้าทำเหมือนเดิม \(firstYear(of: household))เงินขาดมือ \(short.count) เดือน "
        + "เริ่ม\(name(first)) ขาด \(amount.wholeThai)"
    }
    guard let tightest = year.min(by: { usual.months[$0].cash < usual.months[$1].cash }) else {
      return nil
    }
    return "ถ้าทำเหมือนเดิม \(firstYear(of: household))เงินพอทุกเดือน "
      + "ตึงมือสุด\(name(tightest)) เหลือ \(usual.months[tightest].cash.wholeThai)"
  }

  private static func firstYear(of household: Household) -> String {
    household.horizon < 12 ? "\(household.horizon) เดือนแรก " : "ปีแรก"
  }
}

extension Debt {
  /// Whether it is collected every day for less than a year, so that the first months take much more
  /// than the year's average.
  fileprivate var endsWithinYear: Bool {
    guard case .daily(let terms) = contract else { return false }
    return terms.remainingDays < 300
  }
}
