public import Engine

/// Why a change leaves the plan as it is.
public enum UnchangedReason: Hashable, Sendable {
  /// The plan makes the same choice already.
  case alreadyTaken
  /// The loan costs more than it saves, or its installments are too heavy.
  case loanNotWorth
  /// The rate is no lower than what is paid now.
  case rateNotLower(now: NominalAnnualRate)
  /// The debt falls due in that month already.
  case dueAlready
  /// The installments of the debt are fixed by its contract.
  case paymentsFixed
  /// The plan makes other choices that come to the same.
  case coveredOtherwise
  /// It is too little to change anything.
  case tooLittle
}

// What leaves the plan as it is.
extension ChangeWords {
  /// That changes leave the plan as it is, and why.
  ///
  /// - Parameter reason: Why; nil for several changes, each with its own reason.
  /// - Returns: One sentence.
  public static func unchanged(_ reason: UnchangedReason? = nil) -> String {
    "ไม่ต่างจากแผนเดิม" + (reason.map { " " + words(of: $0) } ?? "")
  }

  /// That the plan leaves a loan that is tried, beside other changes.
  public static let loanLeft = "เงินกู้มาปิดหนี้ยังไม่คุ้ม หรือยังผ่อนไม่ไหว แผนจึงไม่ใช้"

  private static func words(of reason: UnchangedReason) -> String {
    switch reason {
    case .alreadyTaken: "เพราะแผนเดิมทำข้อนี้อยู่แล้ว"
    case .loanNotWorth: "เพราะกู้มาปิดยังไม่คุ้ม หรือยังผ่อนไม่ไหว แผนจึงไม่ใช้"
    case .rateNotLower(let now): "เพราะตอนนี้ดอก\(now.thai) ต้องลดให้ต่ำกว่านี้จึงจะช่วย"
    case .dueAlready: "เพราะครบกำหนดเดือนนั้นอยู่แล้ว"
    case .paymentsFixed: "เพราะหนี้ก้อนนี้งวดตายตัวตามสัญญา"
    case .coveredOtherwise: "เพราะแผนเดิมมีทางอื่นที่ได้เท่ากันอยู่แล้ว"
    case .tooLittle: "เพราะเท่านี้ยังไม่พอให้อะไรเปลี่ยน"
    }
  }
}
