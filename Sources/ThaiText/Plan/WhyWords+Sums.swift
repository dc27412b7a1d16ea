public import Engine

extension WhyWords {
  /// The sum of each debt, from what is owed today to what is paid.
  ///
  /// All amounts add up as they are shown: those of a debt to what is paid, interest to what all
  /// debts cost together.
  ///
  /// - Parameter sums: What becomes of the debts.
  /// - Returns: One sentence a debt.
  ///
  /// Example: "วันนี้เป็นหนี้ 9,000 ดอก 450 รวมจ่าย 9,450 บาท".
  public static func sums(_ sums: [DebtSum]) -> [String] {
    let interest = sums.map(\.interest)
    let shown = interest.shown(addingUpTo: interest.reduce(.zero, +))
    return zip(sums, shown).map { sum($0, interest: $1) }
  }

  private static func sum(_ sum: DebtSum, interest: Money) -> String {
    let names = [
      "วันนี้เป็นหนี้", sum.opening > .zero ? "กู้ใหม่อีก" : "กู้", "ดอก", "ค่าปรับ", "ค่าธรรมเนียม",
    ]
    let parts =
      [sum.opening.asShown, sum.borrowed.asShown, interest]
      + [sum.penalty.asShown, sum.fee.asShown]
    let paid = parts.reduce(.zero, +) - sum.closing.asShown
    return list(names, parts) + " รวมจ่าย \(paid.wholeThai)"
      + (sum.closing > .zero ? " สิ้นแผนยังเหลือ \(sum.closing.wholeThai)" : "")
  }

  /// What all debts cost together; the same number as in the comparison of plans.
  public static func interest(of plan: Projection) -> String {
    "ดอกของทุกก้อนรวมกัน \(plan.totalInterest.wholeThai)"
  }

  /// Where the money of a month goes, and what is left of it for paying sooner.
  ///
  /// - Parameter flow: The month.
  /// - Returns: One sentence.
  public static func flow(_ flow: MonthFlow) -> String {
    let spent = [flow.living, flow.required, flow.deposits, flow.extra]
      .shown(addingUpTo: flow.available.shownMore(than: flow.closing))
    let told = list(["กินใช้", "จ่ายตามกำหนด", "ออม", "ปิดและโปะหนี้ก่อนกำหนด"], spent)
    return "\(flow.month.inSentence) \(source(of: flow)) \(told) "
      + "เหลือ \(flow.closing.wholeThai)"
  }

  /// Why money does not reach in a month.
  ///
  /// - Parameter flow: The month.
  /// - Returns: One sentence.
  public static func shortage(_ flow: MonthFlow) -> String {
    let asked = [flow.livingAsked, flow.requiredAsked, flow.deposits]
      .shown(addingUpTo: flow.available.asShown + flow.short.asShown - (flow.closing + flow.extra))
    let told = list(["กินใช้", "ส่งหนี้", "ออม"], asked)
    return "\(flow.month.inSentence) ขาด \(flow.short.wholeThai) เพราะ\(source(of: flow)) "
      + "แต่ต้อง\(told) บาท"
  }

  private static func source(of flow: MonthFlow) -> String {
    let parts = [flow.opening, flow.income, flow.borrowed]
    let told = list(["มีเงินอยู่", "เงินเข้า", "กู้ใหม่"], parts.shown(addingUpTo: flow.available))
    guard !told.isEmpty else { return "ไม่มีเงินเหลือและไม่มีเงินเข้า" }
    return told
      + (parts.count { $0 > .zero } > 1 ? " รวม \(flow.available.wholeThai)" : " บาท")
  }

  /// Amounts with what they are, those of nothing left out.
  private static func list(_ names: [String], _ amounts: [Money]) -> String {
    zip(names, amounts).filter { $0.1 > .zero }.map { "\($0.0) \($0.1.wholeThaiAmount)" }
      .joined(separator: " ")
  }
}
