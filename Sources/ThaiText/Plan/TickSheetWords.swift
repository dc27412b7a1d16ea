public import Engine

/// What is said around a plan that is printed as text.
public enum TickSheetWords {
  /// What the sheet is, and where it leads.
  public static func opening(_ plan: Projection) -> String {
    let end = plan.debtFreeMonth.map { " ทำตามนี้ หนี้หมด\($0.inSentence)" } ?? ""
    return "ปฏิทินจ่ายหนี้ 12 เดือน ทำข้อไหนแล้ว ขีดถูกในช่อง\(end)"
  }

  /// The heading of a sheet but the first.
  public static func page(_ page: Int, of count: Int, for household: String) -> String {
    "\(household) หน้า \(page) จาก \(count)"
  }

  /// What to do at the end of each month.
  public static let closing =
    "ทุกสิ้นเดือน จดที่จ่ายจริงด้วยกัน (plodnee checkin) เดือนไหนไม่ตรง แผนคิดต่อให้ใหม่ ไม่ต้องเริ่มจากศูนย์"
}
