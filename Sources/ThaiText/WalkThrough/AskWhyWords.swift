public import Engine

/// A number of the plan whose origin is told.
public enum PlanNumber: CaseIterable, Sendable {
  case totalDebt, debtService, interest, debtFree

  /// What it is called in a list.
  public var thai: String {
    switch self {
    case .totalDebt: "หนี้รวมวันนี้"
    case .debtService: "หาได้ 100 ต้องส่งหนี้เท่าไร"
    case .interest: "ดอกทั้งหมดตามแผน"
    case .debtFree: "เดือนที่หนี้หมด"
    }
  }
}

/// What is said when a family asks why.
public enum AskWhyWords {
  /// What to ask about.
  public static let ask = "อยากรู้ที่มาของอะไร"
  /// A number.
  public static let number = "ตัวเลขในแผน มาจากไหน"
  /// A month.
  public static let month = "เดือนหนึ่งเดือน เงินเข้าออกอย่างไร"
  /// A debt.
  public static let debt = "หนี้ก้อนหนึ่ง ทำไมจ่ายแบบนี้"
  /// A choice.
  public static let choice = "ทางเลือกอย่างหนึ่ง ทำไมใช้หรือไม่ใช้"
  /// Which number.
  public static let numberAsk = "ตัวเลขไหน"
  /// Which debt.
  public static let debtAsk = "หนี้ก้อนไหน"
  /// Which choice.
  public static let choiceAsk = "ทางเลือกไหน"
  /// Which month.
  public static let monthAsk = "เดือนไหน"
  /// More about it, for those who ask.
  public static let more = ["ทุกตัวเลขในแผนมีที่มา ถามดูได้ ไม่เข้าใจข้อไหนเอาไปถามพัฒนากรได้"]
  /// There is nothing to ask about.
  public static let noDebts = "บ้านนี้ไม่มีหนี้"

  /// A month that is not in the plan.
  public static func noSuchMonth(_ first: YearMonth, _ last: YearMonth) -> String {
    "พิมพ์เดือนในแผน ตั้งแต่ \(first.thai(.short)) ถึง \(last.thai(.short))"
  }

  /// Where a number comes from.
  ///
  /// - Parameters:
  ///   - number: Which one.
  ///   - indicators: The household's numbers.
  ///   - best: The plan that is advised; its months must be kept.
  ///   - household: The household as the plan has it.
  /// - Returns: Sentences; never empty.
  public static func origin(
    of number: PlanNumber,
    _ indicators: Indicators,
    best: Projection,
    household: Household
  ) -> [String] {
    switch number {
    case .totalDebt: totalDebt(indicators, best, household)
    case .debtService: debtService(indicators)
    case .interest: interest(best, household)
    case .debtFree: debtFree(best, household)
    }
  }

  private static func totalDebt(
    _ indicators: Indicators,
    _ best: Projection,
    _ household: Household
  ) -> [String] {
    let owed = household.debts.indices.map { best.debt($0, in: 0).opening }
    return parts(owed, household)
      + ["รวม \(indicators.totalDebt.thai) นับทั้งต้นและดอกที่เดินแล้วแต่ยังไม่จ่าย"]
  }

  private static func debtService(_ indicators: Indicators) -> [String] {
    let (income, required) = (indicators.yearlyIncome, indicators.yearlyRequired)
    guard income > .zero else { return ["ยังไม่มีรายได้ให้เทียบ"] }
    let hundred = Money(satang: income.satang / 100)
    return [
      "ปีแรกหาได้ \(income.wholeThai) ต้องส่งหนี้ทุกก้อนรวม \(required.wholeThai)",
      "แบ่งเงินที่หาได้เป็น 100 ส่วน ส่วนละ \(hundred.wholeThai)",
      PlanWords.debtService(
        Int((Double(required.satang) / Double(income.satang) * 100).rounded())
      ),
    ]
  }

  private static func interest(_ best: Projection, _ household: Household) -> [String] {
    let sums = household.debts.indices.map { index in
      best.months.indices.reduce(Money.zero) { sum, month in
        let record = best.debt(index, in: month)
        return sum + record.interest - record.discounted
      }
    }
    return parts(sums, household)
      + ["รวม \(best.totalInterest.thai) ใน \(ThaiDate.duration(months: best.horizon))"]
  }

  /// The share of each debt to the satang, so that the shares add up; the largest first, those
  /// without any left out.
  private static func parts(_ amounts: [Money], _ household: Household) -> [String] {
    household.debts.indices.filter { amounts[$0] > .zero }.sorted { amounts[$0] > amounts[$1] }
      .map { "\(household.debts[$0].name.quotedThai) \(amounts[$0].thai)" }
  }

  private static func debtFree(_ best: Projection, _ household: Household) -> [String] {
    guard let free = best.debtFreeMonth else {
      let left = household.debts.indices.filter { best.end(ofDebt: $0) == nil }
        .map { household.debts[$0].name.quotedThai }
      return ["สิ้นแผนยังเหลือหนี้ \(best.debtAtHorizon.wholeThai)", "ก้อนที่ยังไม่หมด คือ \(left.thaiList)"]
    }
    let last = household.debts.indices.filter { best.end(ofDebt: $0) == free }
      .map { household.debts[$0].name.quotedThai }
    let reasons = best.debtReasons(of: household).enumerated()
      .filter { best.end(ofDebt: $0.offset) == free }
      .map { WhyWords.debt($0.element, $0.offset, of: household, in: best) }
    return ["ก้อนสุดท้าย คือ \(last.thaiList) หมด\(free.inSentence)"] + reasons
  }

  /// All that happens with the family's money in a month of the plan, to the satang, so that it
  /// adds up.
  ///
  /// - Parameters:
  ///   - index: Which month, from zero.
  ///   - plan: The plan; its months must be kept.
  ///   - household: The household as the plan has it.
  /// - Returns: Sentences in the order in which money comes and goes; never empty.
  public static func month(
    _ index: Int,
    of plan: Projection,
    _ household: Household
  ) -> [String] {
    let month = plan.months[index]
    let debts = household.debts.indices.compactMap { debt($0, index, plan, household) }
    return [
      "ต้นเดือนมี \(month.openingCash.thai) เงินเข้า \(month.income.thai)"
        + (month.borrowed > .zero ? " กู้มา \(month.borrowed.thai)" : ""),
      "กินใช้ \(month.living.thai)"
        + (month.shortfall > .zero ? " ยังขาดอีก \(month.shortfall.thai)" : "")
        + (month.deposits > .zero ? " ออม \(month.deposits.thai)" : ""),
    ] + debts + [
      "สิ้นเดือนเหลือ \(month.cash.thai)"
        + (month.reserve > .zero ? " ในนี้กันไว้จ่ายเดือนข้างหน้า \(month.reserve.thai)" : "")
    ]
  }

  private static func debt(
    _ index: Int,
    _ month: Int,
    _ plan: Projection,
    _ household: Household
  ) -> String? {
    let record = plan.debt(index, in: month)
    guard record.paid > .zero || record.missed > .zero else { return nil }
    return "\(household.debts[index].name.quotedThai) จ่าย \(record.paid.thai)"
      + (record.extra > .zero ? " เป็นการโปะเพิ่ม \(record.extra.thai)" : "")
      + (record.missed > .zero ? " ยังค้าง \(record.missed.thai)" : "")
      + (record.closing > .zero ? " เหลือหนี้ \(record.closing.thai)" : " หมดหนี้ก้อนนี้")
  }
}
