/// What is asked once, kindly, when an answer looks unlikely.
public enum DoubtWords {
  /// A rate above 30 % a month.
  public static func highRate(_ rate: String) -> String {
    "ดอกแบบนี้คือ \(rate) สูงมาก ลองดูอีกทีว่าต่อเดือนหรือต่อปี ใช่ตามนี้ไหม"
  }

  /// Less money coming in than is eaten.
  public static func incomeBelowFood(income: String, food: String) -> String {
    "เงินเข้าที่บอกมาเฉลี่ยเดือนละ \(income) แต่ค่ากิน \(food) มีเงินเข้าที่ลืมไปไหม "
      + "ถ้ามี พิมพ์ < ย้อนไปเติม ถ้าไม่มีก็ตามนี้"
  }

  /// Payments that do not cover the interest.
  public static func paymentBelowInterest(payment: String, interest: String) -> String {
    "ดอกเดือนละราว \(interest) แต่ส่ง \(payment) แบบนี้ต้นไม่ลด ใช่ตามนี้ไหม"
  }

  /// A date more than five years away.
  public static func farDate(_ month: String) -> String { "\(month) อีกนานมาก ใช่ตามนี้ไหม" }

  /// A past month that has not come yet.
  public static func notYet(_ month: String) -> String { "\(month) ยังไม่ถึง ใส่เดือนที่ผ่านมาแล้ว" }

  /// A sum far above what a household holds.
  public static func largeAmount(_ amount: String) -> String {
    "\(amount) เป็นเงินก้อนใหญ่มาก ใช่ตามนี้ไหม"
  }

  /// Installments that together are less than the loan.
  public static func installmentsBelowPrincipal(total: String, principal: String) -> String {
    "ค่างวดรวมกันได้ \(total) น้อยกว่ายอดที่กู้ \(principal) "
      + "ลองดูอีกทีว่ากี่งวด หรือพิมพ์ < ย้อนไปแก้งวดละเท่าไร"
  }

  /// More left than there is in all.
  public static func remainingAboveWhole(_ whole: String) -> String {
    "ทั้งหมดมี \(whole) ที่เหลือต้องไม่เกินนั้น"
  }
}
