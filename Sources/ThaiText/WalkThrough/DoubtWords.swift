/// What is asked once, kindly, when an answer looks unlikely.
public enum DoubtWords {
  /// A rate above 30 % a month.
  public static func highRate(_ rate: String) -> String {
    "ดอกแบบนี้คือ \(rate) สูงมาก ลองดูอีกทีว่าต่อวัน ต่อเดือน หรือต่อปี ใช่ตามนี้ไหม"
  }

  /// A rate above what such a lender asks for.
  public static func highRate(_ rate: String, lender: String) -> String {
    "\(lender) มักไม่คิดดอกสูงถึง\(rate) ลองดูอีกทีว่าต่อเดือนหรือต่อปี ใช่ตามนี้ไหม"
  }

  /// More people than live in a house.
  public static func manyPeople(_ count: Int) -> String { "รวม \(count) คน เยอะมาก ใช่ตามนี้ไหม" }

  /// A house without people.
  public static let nobody = "ในบ้านต้องมีอย่างน้อย 1 คน ลองพิมพ์แบบนี้: 2 1 1"

  /// A sum far below what is usual.
  public static func tinyAmount(_ amount: String) -> String {
    "\(amount) น้อยมาก ลองดูอีกทีว่าศูนย์ครบไหม ใช่ตามนี้ไหม"
  }

  /// A debt of which nothing is owed.
  public static let nothingOwed = "ถ้าก้อนนี้ไม่เหลือแล้ว ไม่ต้องบอก พิมพ์ < ย้อนไปข้อว่าเป็นหนี้ที่ไหน แล้วพิมพ์ 0"

  /// A due month that has passed long ago.
  public static func longPast(_ month: String) -> String { "\(month) ผ่านมานานแล้ว ใช่ตามนี้ไหม" }

  /// A payment holiday that is over.
  public static func holidayOver(_ month: String) -> String {
    "\(month) ผ่านมาแล้ว ถ้าตอนนี้ไม่ได้พัก กด Enter"
  }

  /// A contract that is longer than usual.
  public static func longContract(_ count: String) -> String { "\(count) นานมาก ใช่ตามนี้ไหม" }

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
    "\(amount) มากกว่าที่เจอกันทั่วไป ลองดูอีกทีว่าศูนย์เกินไหม ใช่ตามนี้ไหม"
  }

  /// A payment that clears the whole debt at once.
  public static func paymentOfAll(_ payment: String, owed: String) -> String {
    "ส่งครั้งละ \(payment) แต่ทั้งก้อนมี \(owed) ใช่ตามนี้ไหม"
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
