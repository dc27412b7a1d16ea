import Engine
import JSON5

extension JSON5NumberFlaw {
  /// What a number that cannot be read says.
  func words(text: String) -> ProblemWords {
    let shown = text.quotedShort
    return switch self {
    case .leadingZero: Self.leadingZero(text, shown)
    case .missingDigits: Self.missingDigits(shown)
    case .otherDigits: Self.otherDigits(text, shown)
    case .trailingText: Self.trailingText(text, shown)
    case .thousandsSeparator: Self.thousandsSeparator(text, shown)
    }
  }

  private static func leadingZero(_ text: String, _ shown: String) -> ProblemWords {
    let digits = text.drop { $0 == "0" || $0 == "-" || $0 == "+" }
    return ProblemWords(
      "ตัวเลข \(shown) มีเลข 0 นำหน้า",
      why: "ตัวเลขในไฟล์ไม่มี 0 นำหน้า ถ้าเป็นเบอร์หรือเลขที่ ให้อยู่ในเครื่องหมายคำพูด",
      mend: "ตัด 0 ข้างหน้าออก แบบนี้",
      example: number(digits) ?? "0"
    )
  }

  private static func missingDigits(_ shown: String) -> ProblemWords {
    ProblemWords(
      "ตัวเลข \(shown) ยังเขียนไม่จบ",
      why: "มีเครื่องหมายแล้วต้องมีตัวเลขตามมา",
      mend: "เขียนตัวเลขให้ครบ แบบนี้",
      example: "1500"
    )
  }

  private static func otherDigits(_ text: String, _ shown: String) -> ProblemWords {
    ProblemWords(
      "ตัวเลข \(shown) ยังอ่านไม่ได้",
      why: "ในไฟล์ใช้เลข 0 ถึง 9 เท่านั้น เลขไทยยังอ่านไม่ได้",
      mend: "เขียนด้วยเลข 0 ถึง 9 แบบนี้",
      example: number(TypedDigits.inASCII(text)[...]) ?? "1500"
    )
  }

  private static func trailingText(_ text: String, _ shown: String) -> ProblemWords {
    if let month = ThaiDate.readMonth(String(text.prefix(7))) {
      return ProblemWords(
        "เดือน \(shown) ยังอ่านไม่ได้",
        why: "เดือนต้องอยู่ในเครื่องหมายคำพูด ไม่อย่างนั้นจะเห็นเป็นเลขลบกัน",
        mend: "ครอบด้วยเครื่องหมายคำพูด แบบนี้",
        example: YearMonth(year: month.yearCE, month: month.month).asFileText
      )
    }
    return ProblemWords(
      "ตัวเลข \(shown) มีอย่างอื่นต่อท้าย",
      why: "ตัวเลขต้องอยู่ลำพัง ไม่มีหน่วยหรือเครื่องหมายต่อท้าย",
      mend: "เหลือไว้แต่ตัวเลข แบบนี้",
      example: number(text.filter { $0 != "_" }[...]) ?? "1500"
    )
  }

  private static func thousandsSeparator(_ text: String, _ shown: String) -> ProblemWords {
    let digits = text.filter { $0 != "," && $0 != " " }
    return ProblemWords(
      "ตัวเลข \(shown) มีลูกน้ำหรือช่องว่างคั่น",
      why: "ลูกน้ำในไฟล์แปลว่าจบช่อง ตัวเลขจึงต้องเขียนติดกัน",
      mend: "เขียนติดกัน แบบนี้",
      example: number(digits[...]) ?? "15000"
    )
  }

  /// The number that a text begins with, when it is a short one.
  private static func number(_ text: Substring) -> String? {
    let digits = text.prefix { $0.isASCII && $0.isNumber || $0 == "." }
    return digits.utf8.count <= 20 ? JSON5Number(String(digits))?.text : nil
  }
}
