public import HouseholdFile

/// What is said when an answer cannot be used yet: what is the matter, with the code for
/// telephoning, and how to type it.
public enum AnswerProblemWords {
  /// The lines for a problem.
  ///
  /// - Parameters:
  ///   - problem: What is wrong with the answer.
  ///   - example: An answer that can be copied.
  /// - Returns: One line or two.
  public static func lines(_ problem: ValueProblem, example: String) -> [String] {
    ["\(what(problem)) (\(problem.code.rawValue))", "ลองพิมพ์แบบนี้: \(example)"]
  }

  private static func what(_ problem: ValueProblem) -> String {
    switch problem {
    case .wrongShape(_, .text(let text)), .monthUnreadable(let text), .notFinite(let text),
      .numberInQuotes(let text, _), .choiceUnknown(let text, _, _), .otherVersion(let text):
      "ยังอ่าน \(text.quotedThai) ไม่ได้"
    case .wrongShape, .listEmpty: "ยังอ่านไม่ได้"
    case .negativeAmount: "ใส่เป็นจำนวนเงินธรรมดา ไม่ต้องมีเครื่องหมายลบ"
    case .tooManyDecimals(let text, 2) where text.looksLikeThousands:
      "\(text.quotedThai) ถ้าเป็นหลักพัน ใช้ลูกน้ำ เช่น 3,500 ถ้าเป็นสตางค์ ใส่ได้ไม่เกิน 2 ตัว"
    case .tooManyDecimals(_, let allowed): "ทศนิยมยาวไป ใส่ได้ไม่เกิน \(allowed) ตัว"
    case .amountTooLarge: "ตัวเลขใหญ่เกินพันล้าน ลองดูอีกทีว่าศูนย์เกินไหม"
    case .percentOutOfRange, .rateTooHigh: "ดอกสูงเกินที่โปรแกรมคิดได้ คือร้อยละ 10 ต่อวัน"
    case .countOutOfRange(_, let range):
      "ใส่ได้ตั้งแต่ \(range.lowerBound) ถึง \(range.upperBound.groupedThai)"
    case .shareOutOfRange: "ใส่ได้ตั้งแต่ 0 ถึง 1"
    case .monthNumberOutOfRange: "เดือนมี 1 ถึง 12"
    case .yearOutOfRange: "ปีนี้ยังอ่านไม่ได้ ใส่เป็น พ.ศ."
    case .monthRepeated(let month): "เดือน \(month) ซ้ำกัน"
    case .listTooLong(_, let limit): "รายการยาวไป ใส่ได้ไม่เกิน \(limit)"
    case .listTooShort(_, let least): "ต้องมีอย่างน้อย \(least) รายการ"
    case .textEmpty: "ยังไม่มีตัวหนังสือ"
    case .textTooLong(_, let limit): "ยาวไป ใส่ได้ไม่เกิน \(limit) ตัวอักษร"
    case .invisibleCharacters: "มีตัวที่มองไม่เห็นปนอยู่ ลองพิมพ์ใหม่"
    }
  }
}

extension String {
  /// Whether three digits stand behind a point, as those who write thousands so would type them.
  fileprivate var looksLikeThousands: Bool {
    let parts = split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && (1...3).contains(parts[0].count) && parts[1].count == 3
      && parts.joined().allSatisfy(\.isNumber)
  }
}

extension Int {
  /// The number with commas between thousands.
  var groupedThai: String { ThaiNumber.grouped(self) }
}
