public import HouseholdFile

/// What is said of what a family has not told yet.
public enum UntoldWords {
  /// The heading above it.
  public static let heading = "ยังบอกไม่ครบ"

  /// Parts of which nothing was told.
  ///
  /// - Parameters:
  ///   - parts: The parts, in the order of asking.
  ///   - hasDebts: Whether debts were told, but perhaps not all.
  /// - Returns: Sentences; none without parts.
  public static func parts(_ parts: [UntoldPart], hasDebts: Bool) -> [String] {
    let whole = parts.filter { $0 != .debts || !hasDebts }
    let names = whole.map(\.thai).joined(separator: ", ")
    return (whole.isEmpty ? [] : ["ยังไม่ได้บอกเรื่อง: \(names) แผนนี้จึงยังไม่นับ"])
      + (whole == parts ? [] : ["ยังไม่ได้บอกว่ามีหนี้อีกไหม แผนนี้นับเฉพาะก้อนที่บอกแล้ว"])
  }

  /// A debt that is left out for want of an answer.
  public static func leftOut(_ debt: String, missing: String) -> String {
    "\(debt.quotedThai) ยังไม่นับในแผน เพราะยังไม่ได้บอก: \(missing)"
  }

  /// A debt that is left out because its answers do not fit together.
  public static func leftOut(_ debt: String) -> String {
    "\(debt.quotedThai) ยังไม่นับในแผน ลองดูคำตอบอีกที"
  }

  /// A debt that is reckoned from what is left of its installments.
  public static func reckonedByInstallments(_ debt: String) -> String {
    "\(debt.quotedThai) คิดจากค่างวดที่เหลือรวมกัน เพราะยังไม่รู้ยอดที่กู้ตอนแรก"
  }

  /// How to go on telling.
  public static let how = "จะบอกต่อ เลือก “\(goOn)” ในเมนูท้ายแผน"

  /// How to go on telling, said by a command that only shows a plan.
  public static let howFromFile = "จะบอกต่อ พิมพ์ plodnee แล้วเลือก 2 เปิดไฟล์ของฉัน"

  /// Goes on with the questions that were not answered.
  public static let goOn = "ตอบข้อที่ยังไม่ได้บอก"

  /// Whether to tell what a file does not know yet, before its plan is shown.
  public static func goOnAsk(_ household: String) -> String {
    "\(household.quotedThai) ยังบอกไม่ครบ บอกต่อเลยไหม"
  }

  /// The choices of ``goOnAsk(_:)``.
  public static let goOnChoices = [goOn, "ดูแผนจากที่บอกแล้วก่อน"]

  /// More about it, for those who ask.
  public static let goOnMore = "ถามเฉพาะข้อที่ยังไม่ได้ตอบ ดูแผนก่อนแล้วค่อยมาบอกต่อก็ได้"

  /// In place of praise for those who owe nothing, as far as they told.
  public static let noDebtsTold = "บอกว่าไม่มีหนี้ พอบอกเรื่องอื่นครบ แผนจะดูให้ว่าเดือนไหนเงินตึง"

  /// In place of months on paper, where too little was told.
  public static let noPaperYet = "บอกส่วนที่ยังขาดก่อน แล้วค่อยพิมพ์แผนรายเดือน จะได้ไม่ต้องเดา"

  /// What a family told is too little to reckon its months.
  public static let moneyUnknown =
    "ยังไม่รู้ว่าเงินเข้าเท่าไร กินใช้เท่าไร จึงยังคิดไม่ได้ว่าเดือนไหนพอ เดือนไหนขาด"

  /// What a family told of its income is not all.
  public static let shortAsTold =
    "คิดจากเงินเข้าเท่าที่บอกแล้ว ถ้าบอกครบ เดือนที่ขาดอาจน้อยลง"

  /// What to do first where too little was told.
  public static func tellFirst(_ parts: [UntoldPart]) -> String {
    "บอกเรื่อง \(parts.map(\.thai).joined(separator: ", ")) ก่อน แล้วแผนจะบอกได้ว่าเดือนไหนจ่ายอะไร"
  }

  /// In place of praise for those without debts.
  public static let noDebtsYet = "ยังไม่ได้บอกเรื่องหนี้ จึงยังไม่รู้ว่าถ้าทำเหมือนเดิมจะเป็นอย่างไร"
}

extension UntoldPart {
  /// What the part is called.
  public var thai: String {
    switch self {
    case .sales: "ขายได้เงินก้อน"
    case .wages: "เงินที่เข้าทุกเดือน"
    case .living: "กินใช้แต่ละเดือน"
    case .seasons: "ที่จ่ายเป็นก้อน"
    case .savings: "เงินสัจจะ"
    case .debts: "หนี้"
    }
  }
}
