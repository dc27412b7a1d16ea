import JSON5

extension JSON5ProblemKind {
  /// What the problem says.
  var words: ProblemWords {
    switch self {
    case .invalidUTF8: .invalidUTF8
    case .unexpectedCharacter(let found, let expected): expected.words(found: found)
    case .unexpectedEnd(let open, let since): .unexpectedEnd(open, since)
    case .stringNotClosed: .stringNotClosed
    case .badEscape(let found): .badEscape(found)
    case .loneSurrogate(let half): .loneSurrogate(half)
    case .controlCharacter(let code): .controlCharacter(code)
    case .badNumber(let text, let flaw): flaw.words(text: text)
    case .nestingTooDeep(let limit): .nestingTooDeep(limit)
    case .duplicateKey(let key, let first): .duplicateKey(key, first)
    case .textAfterValue: .textAfterValue
    case .commentNotClosed: .commentNotClosed
    case .missingComma: .missingComma
    case .missingColon: .missingColon
    case .fileTooLarge(let bytes, let limit): .tooLarge(bytes: bytes, limit: limit)
    case .emptyFile: .emptyFile
    case .unquotedText(let text): .unquotedText(text)
    case .tooManyMarks(let limit): .tooManyMarks(limit)
    case .wrongBracket(let open, let since): .wrongBracket(open, since)
    }
  }
}

extension JSON5Container {
  /// The character that begins it.
  fileprivate var opening: String { self == .object ? "{" : "[" }

  /// The character that ends it.
  fileprivate var closing: String { self == .object ? "}" : "]" }

  /// The character that ends the other shape.
  fileprivate var otherClosing: String { self == .object ? "]" : "}" }
}

/// Brackets and what separates things.
extension ProblemWords {
  fileprivate static func unexpectedEnd(_ open: JSON5Container, _ since: SourceSpan) -> Self {
    Self(
      "วงเล็บ \(open.opening) ที่เปิดไว้ในบรรทัด \(since.start.line) ยังไม่ได้ปิด",
      why: "เปิดวงเล็บแล้วต้องปิดให้ครบคู่ ไฟล์จบก่อนจะเจอวงเล็บปิด",
      mend: "เติมวงเล็บปิดตรงที่รายการนั้นจบ ถ้าจบที่ท้ายไฟล์ ให้เติมท้ายไฟล์",
      example: open.closing
    )
  }

  fileprivate static func wrongBracket(_ open: JSON5Container, _ since: SourceSpan) -> Self {
    Self(
      "เปิดวงเล็บด้วย \(open.opening) ในบรรทัด \(since.start.line) แต่ปิดด้วย \(open.otherClosing)",
      why: "วงเล็บเปิดกับวงเล็บปิดต้องเป็นแบบเดียวกัน",
      mend: "ถ้ารายการจบตรงนี้ ให้ปิดด้วย",
      example: open.closing
    )
  }

  fileprivate static func nestingTooDeep(_ limit: Int) -> Self {
    Self(
      "วงเล็บซ้อนกันเกิน \(limit) ชั้น",
      why: "ข้อมูลครอบครัวซ้อนกันไม่กี่ชั้น น่าจะมีวงเล็บเปิดเกินมา",
      mend: "ลบวงเล็บที่เกินออก รายการหนึ่งเขียนแบบนี้",
      example: #"incomes: [{ name: "รับจ้าง", amount: 4500 }]"#
    )
  }

  fileprivate static let missingComma = Self(
    "ขาดลูกน้ำ (,) ก่อนช่องหรือรายการถัดไป",
    why: "ช่องที่อยู่ต่อกันต้องมีลูกน้ำคั่น จะได้รู้ว่าช่องไหนจบตรงไหน",
    mend: "เติมลูกน้ำไว้ข้างหลัง แบบนี้",
    example: "cash: 3500,"
  )

  fileprivate static let missingColon = Self(
    "ขาดเครื่องหมาย : หลังชื่อช่อง",
    why: "ชื่อช่องกับสิ่งที่กรอก คั่นด้วยเครื่องหมาย :",
    mend: "เติม : แล้วตามด้วยสิ่งที่กรอก แบบนี้",
    example: "cash: 3500"
  )

  fileprivate static let textAfterValue = Self(
    "มีข้อความเกินมา หลังวงเล็บปิดตัวสุดท้าย",
    why: "ข้อมูลทั้งหมดต้องอยู่ในปีกกา { } คู่นอกสุดคู่เดียว",
    mend: "ย้ายเข้าไปในปีกกา หรือลบออก ถ้าจดไว้กันลืม ให้ใส่ // นำหน้า",
    example: "// ถามยอดหนี้กับกลุ่มอีกที"
  )

  fileprivate static let emptyFile = Self(
    "ไฟล์นี้ยังว่างอยู่",
    why: "ยังไม่มีข้อมูลของครอบครัวให้อ่าน",
    mend: "เริ่มจากสั้น ๆ แบบนี้ก่อน แล้วค่อยเติม",
    example: #"{ plodnee: 1, name: "ครอบครัวคำแก้ว" }"#
  )

  fileprivate static func duplicateKey(_ key: String, _ first: SourceSpan) -> Self {
    Self(
      "ช่อง \(key.shortForTerminal) เขียนไว้สองครั้งในรายการเดียวกัน",
      why: "ครั้งแรกอยู่บรรทัด \(first.start.line) โปรแกรมไม่รู้ว่าจะใช้ครั้งไหน",
      mend: "ลบออกครั้งหนึ่ง ถ้าเป็นคนละรายการ ให้แยกปีกกา แบบนี้",
      example: #"{ name: "รับจ้าง", amount: 4500 }, { name: "ขายผัก", amount: 1200 }"#
    )
  }
}
