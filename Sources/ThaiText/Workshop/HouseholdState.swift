/// How a household stands by the best plan that it has, for counting.
public enum HouseholdState: String, CaseIterable, Sendable {
  /// Living costs more than comes in, and payments are missed.
  case livesBeyondIncome
  /// Payments are missed in some months.
  case fallsShort
  /// Every payment is made, and debts do not come to an end within the plan.
  case keepsBorrowing
  /// Every payment is made, and the debts come to an end.
  case clearsDebts
  /// Nothing is owed.
  case owesNothing

  /// What is said of it in a few words.
  public var thai: String {
    switch self {
    case .livesBeyondIncome: "กินใช้มากกว่าหาได้ ต้องเริ่มที่รายรับรายจ่าย"
    case .fallsShort: "มีเดือนที่เงินขาดมือ ต้องช่วยคุยกับเจ้าหนี้"
    case .keepsBorrowing: "จ่ายได้ทุกเดือน แต่ยังหมุนหนี้"
    case .clearsDebts: "จ่ายได้ทุกเดือน และหนี้หมดตามแผน"
    case .owesNothing: "ไม่มีหนี้"
    }
  }
}
