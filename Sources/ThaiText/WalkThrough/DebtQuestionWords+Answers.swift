/// What answers about debts are told with, beside the numbers.
extension DebtQuestionWords {
  /// The words of what is owed without its interest.
  ///
  /// - Parameter typed: What was typed.
  /// - Returns: What stands for the principal; nil when it was typed together with its interest.
  ///
  /// Example: "ต้น 60000 ดอก 3600" → "60000"; "60,000 รวมดอก" → nil.
  public static func principalWords(_ typed: String) -> String? {
    let without = ["ไม่รวมดอกเบี้ย", "ไม่รวมดอก"].reduce(typed) { $0.replacing($1, with: "") }
    guard !without.contains("รวมดอก") else { return nil }
    let principal = without.prefix(
      upTo: without.firstRange(of: "ดอก")?.lowerBound ?? without.endIndex
    )
    let words = String(principal).trimmingSpaces
    let name = ["เงินต้น", "ต้น", "ยังเหลือ", "ยังเป็นหนี้"].first(where: words.hasPrefix) ?? ""
    return String(words.dropFirst(name.count)).trimmingSpaces
  }

  /// What is owed was told together with its interest.
  public static let interestIncluded = "ใส่เฉพาะต้น ไม่รวมดอก ถ้าไม่รู้ว่าต้นเท่าไร ใส่ยอดที่รู้ไปก่อน แก้ทีหลังได้"

  /// Words with which the installments still to pay begin, told together with all of them.
  public static let remainingBeginnings = ["เหลืออีก", left, "อีก", "ยังเหลือ"]

  /// Stands before the installments still to pay.
  public static let left = "เหลือ"

  /// Tells whether only what is left, or what is paid, was typed where all installments are asked for.
  public static func tellsLeft(_ typed: String) -> Bool {
    (remainingBeginnings + paidBeginnings).contains(where: typed.hasPrefix)
  }

  /// All installments are asked for, not those that are left.
  public static let wholeAsked = "ข้อนี้ถามทั้งสัญญา ลองพิมพ์แบบนี้: 36 หรือ 36 เหลือ 20 หรือ 36 จ่ายแล้ว 16"

  /// Words with which the installments begin that are paid already.
  public static let paidBeginnings = ["จ่าย", "ส่ง", "ผ่อน"].flatMap { verb in
    ["ไปแล้ว", "มาแล้ว", "แล้ว"].map { verb + $0 }
  }

  /// What a family calls a lender, without words of borrowing before it.
  public static func calledName(_ typed: String) -> String {
    var name = typed
    let before = ["กู้จาก", "ยืมจาก", "ยืมเงิน", "เป็นหนี้", "ติดหนี้", "ยืม", "กู้", "ติด"]
    while let word = before.first(where: { name.hasPrefix($0) && name.count > $0.count }) {
      name = String(name.dropFirst(word.count)).trimmingSpaces
    }
    return name
  }

  /// Words for interest that is paid once a year, on a principal that stays.
  public static let yearlyInterest = ["จ่ายแต่ดอก", "ส่งแต่ดอก", "จ่ายดอก", "ส่งดอก", "แต่ดอก", "ดอก"]
    .flatMap { ["\($0)ปีละครั้ง", "\($0)ปีละหน", "\($0)รายปี", "\($0)ทุกปี"] }

  /// Interest by the year that is reckoned as interest by the month.
  public static let yearlyInterestByMonth =
    "จ่ายแต่ดอก ต้นไม่ลด แผนนับดอกเป็นรายเดือน ให้กันไว้ทุกเดือน ครบปีค่อยจ่าย"

  /// A lender that is denied, and none that is named.
  public static let denied = "ถ้าไม่มีหนี้ที่ไหนเลย พิมพ์ 0 ถ้ามี เลือกเลขของเจ้านั้น"

  /// Several lenders where one is asked for.
  public static let oneLender = "ทีละก้อนนะ เลือกมาเจ้าหนึ่งก่อน เดี๋ยวถามก้อนต่อไปจนครบ"

  /// A lender that is not on the list.
  public static func noSuchLender(_ typed: String, other: Int) -> String {
    "ยังไม่รู้จัก \(typed.shortened.quotedThai) เลือกเลขที่ใกล้เคียง ถ้าไม่มี เลือก \(other) เจ้าอื่น แล้วตั้งชื่อเองได้"
  }
}
