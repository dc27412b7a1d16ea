/// The questions about savings.
public enum SavingWords {
  /// The name of the part.
  public static let part = "เงินออม"

  /// What the saving is called in the plan.
  public static let sajja = "เงินสัจจะ"

  /// What is saved already.
  public static let balance = QuestionWords(
    "มีเงินสัจจะที่กลุ่มออมทรัพย์อยู่เท่าไร",
    example: "8,200 หรือ 8,200 ส่งเดือนละ 100",
    reason: "เงินออมก็เป็นของเรา แผนนับให้ด้วย",
    more: "เงินสัจจะมักถอนไม่ได้จนกว่าจะลาออก แผนจึงไม่เอามาจ่ายหนี้"
  )

  /// Words with which the monthly deposit begins, told together with the balance.
  public static let depositBeginnings = [
    "ส่งเดือนละ", "เดือนละ", "ออมเดือนละ", "ฝากเดือนละ", "ส่งทุกเดือน",
  ]

  /// What is put by each month.
  public static let deposit = QuestionWords(
    "ส่งเงินสัจจะเดือนละเท่าไร",
    example: "100",
    reason: "ส่งสัจจะต่อไปพร้อมกับส่งหนี้ได้",
    more: "แผนจะกันเงินส่งสัจจะไว้ให้ทุกเดือน"
  )
}
