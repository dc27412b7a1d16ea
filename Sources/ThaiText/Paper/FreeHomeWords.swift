public import Engine

/// What a household without debts takes home.
public enum FreeHomeWords {
  /// The heading above the good news.
  public static let heading = "ไม่มีหนี้แล้ว เก็บดอกไว้เป็นของเรา"
  /// The heading above a year's months.
  public static let yearHeading = "เงิน 12 เดือนข้างหน้า"
  /// The columns of the months: month, in, out, left at its end.
  public static let titles = ["เดือน", "เงินเข้า", "กินใช้และออม", "เหลือในบ้าน"]

  /// What is left over in a year and what of it should be at hand.
  ///
  /// - Parameters:
  ///   - surplus: What comes in in a year beyond living, zero or more.
  ///   - goal: What the needs of those months come to; zero where no needs are told.
  ///   - ready: The money at hand.
  ///   - months: For how many months it should do.
  /// - Returns: One to three sentences.
  public static func news(
    surplus: Money,
    goal: Money,
    ready: Money,
    months: Int
  ) -> [String] {
    let yearly =
      surplus > .zero
      ? "ปีแรกหาได้มากกว่ากินใช้ \(surplus.wholeThai) เดือนละราว \(Money(satang: surplus.satang / 12).wholeThai)"
      : nil
    guard goal > .zero else { return [yearly].compactMap(\.self) }
    let own =
      ready >= goal
      ? "มีแล้ว \(ready.wholeThai) พอแล้ว ที่เก็บต่อจากนี้เป็นทุนหรือเงินออมระยะยาวได้"
      : "มีแล้ว \(ready.wholeThai) ขาดอีก \((goal - ready).wholeThai)"
    return [yearly, "เงินยามฉุกเฉินควรมี \(months) เดือนของรายจ่ายจำเป็น คือ \(goal.wholeThai) \(own)"]
      .compactMap(\.self)
  }

  /// What to do this month.
  ///
  /// - Parameters:
  ///   - surplus: What comes in this month beyond what is spent; zero or less where nothing does.
  ///   - missing: How much emergency money is missing; zero where it is there.
  /// - Returns: One step.
  public static func step(surplus: Money, missing: Money) -> String {
    guard surplus > .zero else { return "เดือนนี้จ่ายมากกว่ารับ ใช้เงินที่กันไว้ ไม่ต้องกู้" }
    let kept = missing > .zero ? min(surplus, missing) : surplus
    return missing > .zero
      ? "วันเงินเข้า กันไว้ก่อน \(kept.wholeThai) เป็นเงินยามฉุกเฉิน แล้วค่อยใช้"
      : "วันเงินเข้า เก็บออมก่อน \(kept.wholeThai) แล้วค่อยใช้"
  }
}
