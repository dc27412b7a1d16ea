public import Engine

extension VillageWords {
  /// The columns of informal debts: household, debt, owed, interest a month now, interest a month
  /// at the group, and what all down to this row would take out of the fund.
  public static let informalTitles = [
    "บ้าน", "ยอดหนี้", "ดอกเดือนละ ตอนนี้", "ถ้ากู้กลุ่ม ดอกเดือนละ", "เงินกองทุนสะสม",
  ]

  /// What stands above the table.
  ///
  /// - Parameters:
  ///   - sum: What all of them owe.
  ///   - saved: How much less interest they would pay in a month.
  ///   - rate: The rate at which the group is reckoned.
  ///   - isSure: Whether the rate is the law's own word.
  /// - Returns: Sentences.
  public static func informal(
    _ sum: Money,
    saved: Money,
    at rate: NominalAnnualRate,
    isSure: Bool
  ) -> [String] {
    [
      "ถ้ากลุ่มมีเงินให้กู้ \(sum.wholeThai) จะปิดหนี้นอกระบบเหล่านี้ได้หมด "
        + "รวมกันเสียดอกน้อยลงเดือนละ \(saved.wholeThai)",
      "เรียงจากก้อนที่แพงสุด เงินไม่พอก็ช่วยจากบนลงมา",
      "คิดดอกของกลุ่มเต็มเพดานกฎหมาย \(rate.thaiYearly) กลุ่มคิดถูกกว่านี้ยิ่งดี"
        + (isSure ? "" : " (เพดานนี้เทียบจากกฎหมายแพ่ง ควรถามก่อน)"),
    ]
  }

  /// There is none.
  public static let noInformal = "ไม่มีหนี้นอกระบบที่กลุ่มควรช่วยปิด"
  /// More debts than the table has rows.
  public static func moreDebts(_ count: Int) -> String {
    "ยังมีอีก \(ThaiNumber.grouped(count)) ก้อนที่ถูกกว่านี้"
  }
  /// Daily debts are left out.
  public static let dailyLeftOut =
    "หนี้รายวันไม่นับ เพราะปิดก่อนก็ไม่ได้ลดดอก ให้ช่วยกันไกล่เกลี่ยแทน"
}
