public import Engine

/// Why a plan does what it does, in sentences.
public enum WhyWords {
  /// The heading above why money is kept back.
  public static let monthsHeading = "ทำไมต้องกันเงินไว้"
  /// The heading above where the first month's money goes.
  public static let thisMonthHeading = "เงินเดือนนี้ไปไหน"
  /// The heading above why money does not reach.
  public static let shortHeading = "ทำไมเงินขาดมือ"
  /// The heading above why each debt is paid so.
  public static let debtsHeading = "ทำไมจ่ายหนี้แต่ละก้อนแบบนี้"
  /// The heading above why choices are taken up or left.
  public static let choicesHeading = "ทำไมใช้หรือไม่ใช้ทางเลือกแต่ละอย่าง"
  /// What is said where nothing is kept back.
  public static let nothingKept = "12 เดือนแรกไม่ต้องกันเงินไว้ เงินเข้าแต่ละเดือนพอจ่ายของเดือนนั้น"
  /// What is said where nothing is kept back because money does not reach.
  public static let nothingToKeep = "ยังไม่มีเงินเหลือให้กันไว้ เดือนที่ขาด ไปคุยกับเจ้าหนี้ก่อน"
  /// What is said where there are no debts.
  public static let noDebts = "ไม่มีหนี้"
  /// What is said where there are no choices.
  public static let noChoices = "ไฟล์นี้ยังไม่มีทางเลือก เช่น กู้กลุ่มมาปิด ขายของ หารายได้เพิ่ม"

  /// Why a month keeps money back.
  ///
  /// - Parameters:
  ///   - reason: What comes in and goes out.
  ///   - household: Whose expenses and debts are named.
  /// - Returns: One sentence.
  public static func month(_ reason: MonthReason, of household: Household) -> String {
    let next = reason.month.adding(months: 1)
    let span =
      reason.through > next
      ? "ตั้งแต่\(next.inSentence(after: reason.month)) ถึง\(reason.through.inSentence(after: next))"
      : reason.through.inSentence(after: reason.month)
    return "\(reason.month.inSentence) กันไว้ \(reason.kept.wholeThai) เพราะ\(span) "
      + "ต้องจ่าย \(reason.outgo.wholeThai) แต่เงินเข้า \(reason.income.wholeThai)"
      + (reason.largest.map { " ในนี้มี \(need($0, after: reason.month, of: household))" } ?? "")
  }

  private static func need(
    _ need: MonthReason.Need,
    after month: YearMonth,
    of household: Household
  ) -> String {
    switch need {
    case .expense(let index, let money, let at):
      "\(household.expenses[index].name.quotedThai) \(money.wholeThai) \(at.inSentence(after: month))"
    case .debt(let index, let money, let at):
      "\(household.debts[index].name.quotedThai) \(money.wholeThai) \(at.inSentence(after: month))"
    }
  }

  /// Why a choice is taken up or left.
  ///
  /// - Parameters:
  ///   - worth: What it alone is worth.
  ///   - isTaken: Whether the plan takes it up.
  ///   - household: Whose choices are named.
  /// - Returns: One sentence that begins with the choice's name.
  public static func choice(
    _ worth: OfferWorth,
    isTaken: Bool,
    of household: Household
  ) -> String {
    let name = household.offers[worth.offer].name.quotedThai
    let gain = PlanWords.benefit(worth)
    switch (isTaken, gain) {
    case (true, let gain?): return "\(name) แผนนี้ใช้ \(gain)"
    case (true, nil): return "\(name) แผนนี้ใช้ เพราะช่วยเมื่อทำคู่กับข้ออื่น"
    case (false, let gain?): return "\(name) ยังไม่ใช้ \(gain) แต่ทำข้ออื่นแล้วไม่ต้องทำข้อนี้"
    case (false, nil): return "\(name) ยังไม่ใช้ เพราะไม่ได้ทำให้ดอกน้อยลง"
    }
  }
}
