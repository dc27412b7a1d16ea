public import Engine

/// What is said of changes that a family tries out.
public enum ChangeWords {
  /// The heading of the changes.
  public static let heading = "ถ้าเปลี่ยน"
  /// The heading of the comparison.
  public static let comparisonHeading = "เทียบกับแผนเดิม"
  /// The heading of what each change does alone.
  public static let aloneHeading = "ถ้าทำทีละข้อ"
  /// The column titles of the comparison.
  public static let titles = ["เรื่อง", "แผนเดิม", "ถ้าเปลี่ยน"]
  /// That nothing was written.
  public static let onlyTried = "แค่ลองคิด ยังไม่ได้แก้ตัวเลขในไฟล์"

  /// A change in words.
  ///
  /// - Parameters:
  ///   - change: The change.
  ///   - household: Whom it is made to, before it.
  /// - Returns: One sentence.
  public static func thai(_ change: HouseholdChange, of household: Household) -> String {
    switch change {
    case .choose(let offer): choice(offer, of: household)
    case .spendLess(let amount): "ใช้น้อยลงเดือนละ \(amount.wholeThai)"
    case .sell(let asset, let price, let month):
      "ขาย \(asset.quotedThai) \(month.inSentence) ได้ \(price.wholeThai)"
    case .borrow(let debt, let received):
      "กู้\(debt.lender.thai) \(received.wholeThai)" + terms(of: debt)
    case .shock(let name, let amount, let month):
      "\(month.inSentence) ต้องจ่าย\(name.isEmpty ? "กะทันหัน" : " \(name.quotedThai)") "
        + amount.wholeThai
    }
  }

  private static func choice(_ offer: Offer, of household: Household) -> String {
    if case .earn(let recurrence) = offer.choice, offer.name.isEmpty {
      let start = recurrence.from.map { $0 > household.start ? " เริ่ม\($0.inSentence)" : "" } ?? ""
      return "หารายได้เพิ่มเดือนละ \(recurrence.amount.wholeThai)\(start)"
    }
    return PlanWords.deed(offer, of: household)
  }

  private static func terms(of debt: Debt) -> String {
    guard case .installment(let terms) = debt.contract,
      case .term(let months) = terms.payment
    else { return "" }
    return " ดอก\(terms.rate.initial.thai) ผ่อน \(months) งวด"
  }

  /// The rows of the comparison: what, as the plan stands, with the changes.
  ///
  /// - Parameters:
  ///   - before: The best plan as things are.
  ///   - after: The best plan with the changes.
  ///   - style: How months are written.
  /// - Returns: Three cells a row; never empty.
  public static func rows(
    before: Projection,
    after: Projection,
    months style: ThaiDate.Style = .shortYear
  ) -> [[String]] {
    let facts: [(String, (Projection) -> String)] = [
      ("หนี้หมด", { $0.debtFreeMonth?.thai(style) ?? "ยังไม่หมด" }),
      ("ดอกและค่าธรรมเนียม (บาท)", { $0.cost.wholeThaiAmount }),
      ("เงินขาดมือ", { $0.monthsShort == 0 ? "ไม่มี" : "\($0.monthsShort) เดือน" }),
      ("เงินในบ้านตอนสิ้นแผน (บาท)", { $0.cashAtHorizon.wholeThaiAmount }),
      ("หนี้ตอนสิ้นแผน (บาท)", { $0.debtAtHorizon.wholeThaiAmount }),
    ]
    return facts.map { [$0.0, $0.1(before), $0.1(after)] }
  }

  /// A row of the comparison for a screen reader.
  public static func spoken(_ row: [String]) -> String {
    row[1] == row[2] ? "\(row[0]): \(row[1]) เท่าเดิม" : "\(row[0]): จาก \(row[1]) เป็น \(row[2])"
  }

  /// What the changes do to the best plan.
  ///
  /// - Returns: Short sentences, what matters most first; never empty.
  public static func difference(before: Projection, after: Projection) -> [String] {
    let told = [
      months(before.monthsShort, after.monthsShort), end(before, after),
      cost(after.cost - before.cost), money(before, after),
    ].compactMap(\.self)
    return told.isEmpty ? ["ไม่ต่างจากแผนเดิม"] : told
  }

  private static func months(_ before: Int, _ after: Int) -> String? {
    switch (before, after) {
    case (let was, let now) where was == now: nil
    case (let was, 0): "จ่ายได้ครบทุกเดือน จากเดิมขาดมือ \(was) เดือน"
    case (0, let now): "เงินจะขาดมือ \(now) เดือน จากเดิมพอทุกเดือน"
    case (let was, let now): "เดือนที่เงินขาดมือ จาก \(was) เดือน เป็น \(now) เดือน"
    }
  }

  private static func end(_ before: Projection, _ after: Projection) -> String? {
    switch (before.debtFreeMonth, after.debtFreeMonth) {
    case (let was?, let now?) where now < was:
      "หนี้หมดเร็วขึ้น \(ThaiDate.duration(months: now.months(until: was)))"
    case (let was?, let now?) where was < now:
      "หนี้หมดช้าลง \(ThaiDate.duration(months: was.months(until: now)))"
    case (nil, let now?): "หนี้จะหมด\(now.inSentence) จากเดิมที่ยังไม่หมด"
    case (_?, nil): "หนี้จะยังไม่หมดเมื่อสิ้นแผน"
    default: nil
    }
  }

  private static func cost(_ more: Money) -> String? {
    if more == .zero { return nil }
    return more < .zero
      ? "เสียดอกและค่าธรรมเนียมน้อยลง \((.zero - more).wholeThai)"
      : "เสียดอกและค่าธรรมเนียมมากขึ้น \(more.wholeThai)"
  }

  /// What is left in the house at the end, where the debts that are left are the same.
  private static func money(_ before: Projection, _ after: Projection) -> String? {
    guard before.debtAtHorizon == after.debtAtHorizon else { return nil }
    let more = after.cashAtHorizon - before.cashAtHorizon
    if more == .zero { return nil }
    let last = before.start.adding(months: before.horizon - 1)
    return more > .zero
      ? "พอถึง\(last.inSentence) มีเงินในบ้านมากขึ้น \(more.wholeThai)"
      : "พอถึง\(last.inSentence) มีเงินในบ้านน้อยลง \((.zero - more).wholeThai)"
  }
}
