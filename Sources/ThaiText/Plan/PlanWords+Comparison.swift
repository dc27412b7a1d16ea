public import Engine

extension PlanWords {
  /// Column titles of the comparison: plan, when free, interest, months short.
  public static let comparisonTitles = ["แผน", "หนี้หมด", "ดอก (บาท)", "ขาดมือ"]

  /// One row of the comparison.
  public static func comparison(_ plan: Projection) -> [String] {
    [
      plan.strategy.thai,
      plan.debtFreeMonth?.thai(.shortYear) ?? "ยังไม่หมด",
      plan.totalInterest.wholeThaiAmount,
      plan.monthsShort == 0 ? "ไม่มี" : "\(plan.monthsShort) เดือน",
    ]
  }

  /// One row of the comparison for a screen reader.
  public static func spokenComparison(_ plan: Projection) -> String {
    let short =
      plan.monthsShort == 0 ? "เงินพอทุกเดือน" : "เงินขาดมือ \(plan.monthsShort) เดือน"
    let end = plan.debtFreeMonth.map { "หนี้หมด\($0.inSentence)" } ?? "หนี้ยังไม่หมด"
    return "\(plan.strategy.thai): \(end) เสียดอก \(plan.totalInterest.wholeThai) \(short)"
  }

  /// What the difference between the plans means, in baht and months.
  ///
  /// - Parameters:
  ///   - best: The plan that comes first.
  ///   - plans: All plans side by side.
  /// - Returns: One to three sentences.
  public static func conclusion(best: Projection, among plans: [Projection]) -> [String] {
    guard best.isFeasible else { return [whenNoneIsFeasible(best: best, among: plans)] }
    let usual = plans.first { $0.strategy == .minimum && best.strategy != .minimum }
    return [
      usual.map { difference(best, from: $0) } ?? alone(best),
      caution(best: best, among: plans),
      usual.flatMap { $0.isFeasible ? atTheEnd(best, besides: $0) : nil },
    ].compactMap(\.self)
  }

  private static func whenNoneIsFeasible(best: Projection, among plans: [Projection]) -> String {
    let others = plans.filter { $0.strategy != best.strategy }
    let isLeast = others.contains { $0.monthsShort > best.monthsShort }
    let hungrier = best.strategy == .recommended ? others.filter { $0.isBetter(than: best) } : []
    return (others.isEmpty ? "ตอนนี้ยังมีเดือนที่เงินไม่พอ " : "ตอนนี้ทุกแผนยังมีเดือนที่เงินไม่พอ ")
      + (hungrier.isEmpty
        ? isLeast ? "\(best.strategy.inSentence)ขาดน้อยเดือนที่สุด " : "" : hunger(hungrier))
      + "มาดูว่าเดือนไหน และควรไปคุยกับใครก่อน"
  }

  /// Why plans that look better in the table are not recommended: they take food.
  private static func hunger(_ plans: [Projection]) -> String {
    let names = plans.map(\.strategy.inSentence).joined(separator: " และ")
    return "\(names) ดูดีกว่าในตาราง แต่เอาเงินกินใช้ไปโปะหนี้ บางเดือนจึงไม่เหลือพอกิน ไม่แนะนำ "
  }

  private static func alone(_ best: Projection) -> String {
    let ending = ending(of: best)
    return "\(best.strategy.inSentence) จ่ายได้ครบทุกเดือน \(ending)"
  }

  /// When the debts end, or what is left of them.
  private static func ending(of plan: Projection) -> String {
    if let month = plan.debtFreeMonth { return "หนี้หมด\(month.inSentence)" }
    return plan.debtAtHorizon > .zero
      ? "สิ้นแผนยังเป็นหนี้ \(plan.debtAtHorizon.wholeThai)" : "สิ้นแผนยังหมุนหนี้อยู่"
  }

  private static func difference(_ best: Projection, from usual: Projection) -> String {
    let saved = usual.totalInterest.shownMore(than: best.totalInterest)
    guard usual.isFeasible else {
      return "\(best.strategy.inSentence) จ่ายได้ครบทุกเดือน \(ending(of: best)) "
        + "ถ้าทำเหมือนเดิม เงินจะขาดมือ \(usual.monthsShort) เดือน"
        + (saved > .zero ? " และเสียดอกมากกว่า \(saved.wholeThai)" : "")
    }
    guard saved > .zero else {
      return "ทุกแผนเสียดอกเท่ากัน \(ending(of: best)) เพราะยังไม่มีเงินเหลือให้โปะ"
    }
    let name = best.strategy.inSentence
    switch (best.debtFreeMonth, usual.debtFreeMonth) {
    case (let month?, let usualMonth?):
      let sooner = month.months(until: usualMonth)
      return "\(name) เสียดอกน้อยกว่าทำเหมือนเดิม \(saved.wholeThai)"
        + (sooner > 0 ? " และหนี้หมดเร็วขึ้น \(ThaiDate.duration(months: sooner))" : "")
    case (let month?, nil):
      return "\(name) หนี้หมด\(month.inSentence) เสียดอกน้อยกว่าทำเหมือนเดิม \(saved.wholeThai) "
        + "ถ้าทำเหมือนเดิม อีก \(ThaiDate.duration(months: usual.horizon))ก็ยังไม่หมด"
    case (nil, _):
      return "\(name) เสียดอกน้อยกว่าทำเหมือนเดิม \(saved.wholeThai) \(ending(of: best))"
    }
  }

  /// Why a plan that costs less does not come first.
  private static func caution(best: Projection, among plans: [Projection]) -> String? {
    let tempting = plans.filter {
      !$0.isFeasible && $0.strategy != .minimum && $0.totalInterest < best.totalInterest
    }
    guard let least = tempting.map(\.monthsShort).min(),
      let most = tempting.map(\.monthsShort).max()
    else { return nil }
    let months = least == most ? "\(least)" : "\(least)–\(most)"
    let names = tempting.map(\.strategy.inSentence).joined(separator: "กับ")
    return "\(names) เสียดอกน้อยกว่าก็จริง แต่เงินจะขาดมือ \(months) เดือน "
      + "เพราะไม่ได้กันเงินไว้จ่ายเดือนข้างหน้า"
  }

  /// What each plan leaves in the house, so that no plan looks cheap by ending early; nil where
  /// neither leaves a debt.
  private static func atTheEnd(_ best: Projection, besides usual: Projection) -> String? {
    guard max(best.debtAtHorizon, usual.debtAtHorizon) > .zero else { return nil }
    let last = best.start.adding(months: best.horizon - 1)
    let left = { (plan: Projection) in
      "มีเงินในบ้าน \(plan.cashAtHorizon.wholeThai)"
        + (plan.debtAtHorizon > .zero
          ? " ยังเป็นหนี้ \(plan.debtAtHorizon.wholeThai)" : " ไม่มีหนี้")
    }
    return "พอถึง\(last.inSentence) \(best.strategy.inSentence)จะ\(left(best)) "
      + "ส่วนทำเหมือนเดิมจะ\(left(usual))"
  }
}
