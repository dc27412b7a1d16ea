public import Engine

extension WhyWords {
  /// The sum of one debt, from what is owed today to what is paid.
  ///
  /// - Parameter sum: What becomes of the debt.
  /// - Returns: One sentence.
  ///
  /// Example: "วันนี้เป็นหนี้ 9,000 ดอก 450 รวมจ่าย 9,450 บาท".
  public static func sum(_ sum: DebtSum) -> String {
    let parts: [(String, Money)] = [
      ("วันนี้เป็นหนี้", sum.opening), (sum.opening > .zero ? "กู้ใหม่อีก" : "กู้", sum.borrowed),
      ("ดอก", sum.interest), ("ค่าปรับ", sum.penalty), ("ค่าธรรมเนียม", sum.fee),
    ]
    let told = parts.filter { $0.1 > .zero }.map { "\($0.0) \($0.1.wholeThaiAmount)" }
    return told.joined(separator: " ") + " รวมจ่าย \(sum.paid.wholeThai)"
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
    let spent: [(String, Money)] = [
      ("กินใช้", flow.living), ("จ่ายตามกำหนด", flow.required), ("ออม", flow.deposits),
      ("ปิดและโปะหนี้ก่อนกำหนด", flow.extra),
    ]
    let told = spent.filter { $0.1 > .zero }.map { "\($0.0) \($0.1.wholeThaiAmount)" }
    return "\(flow.month.inSentence) \(source(of: flow)) \(told.joined(separator: " ")) "
      + "เหลือ \(flow.closing.wholeThai)"
  }

  /// Why money does not reach in a month.
  ///
  /// - Parameter flow: The month.
  /// - Returns: One sentence.
  public static func shortage(_ flow: MonthFlow) -> String {
    let asked: [(String, Money)] = [
      ("กินใช้", flow.livingAsked), ("ส่งหนี้", flow.requiredAsked), ("ออม", flow.deposits),
    ]
    let told = asked.filter { $0.1 > .zero }.map { "\($0.0) \($0.1.wholeThaiAmount)" }
    return "\(flow.month.inSentence) ขาด \(flow.short.wholeThai) เพราะ\(source(of: flow)) "
      + "แต่ต้อง\(told.joined(separator: " ")) บาท"
  }

  private static func source(of flow: MonthFlow) -> String {
    let parts: [(String, Money)] = [
      ("มีเงินอยู่", flow.opening), ("เงินเข้า", flow.income), ("กู้ใหม่", flow.borrowed),
    ]
    let told = parts.filter { $0.1 > .zero }.map { "\($0.0) \($0.1.wholeThaiAmount)" }
    guard !told.isEmpty else { return "ไม่มีเงินเหลือและไม่มีเงินเข้า" }
    return told.joined(separator: " ")
      + (told.count > 1 ? " รวม \(flow.available.wholeThai)" : " บาท")
  }
}
