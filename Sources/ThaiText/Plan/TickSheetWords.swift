public import Engine

/// What is said around a plan that is printed as text.
public enum TickSheetWords {
  /// What the sheet is, and where it leads.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - knowsDebts: Whether the family told of all its debts, so that their end is known.
  /// - Returns: One sentence or two.
  public static func opening(_ plan: Projection, knowsDebts: Bool = true) -> String {
    let month = knowsDebts ? plan.debtFreeMonth : nil
    let end = month.map { " ทำตามนี้ หนี้หมด\($0.inSentence)" } ?? ""
    return "ปฏิทินจ่ายหนี้ 12 เดือน ทำข้อไหนแล้ว ขีดถูกในช่อง\(end)"
  }

  /// What the sheet of a family without debts is.
  public static let withoutDebts =
    "บ้านนี้ไม่มีหนี้ แผ่นนี้ไว้เก็บเงินยามฉุกเฉิน 12 เดือน ทำข้อไหนแล้ว ขีดถูกในช่อง"
  /// A month of such a family in which nothing is put by.
  public static let nothingToSave = "เงินที่เหลือ เก็บไว้เป็นเงินยามฉุกเฉิน"

  /// The heading of a sheet but the first.
  public static func page(_ page: Int, of count: Int, for household: String) -> String {
    "\(household) หน้า \(page) จาก \(count)"
  }

  /// What to do at the end of each month.
  public static let closing =
    "ทุกสิ้นเดือน จดที่จ่ายจริงด้วยกัน (plodnee checkin) เดือนไหนไม่ตรง แผนคิดต่อให้ใหม่ ไม่ต้องเริ่มจากศูนย์"
}
