import JSON5

extension JSON5Expectation {
  /// What a character out of place says.
  func words(found: Unicode.Scalar) -> ProblemWords {
    if "“”„‘’".unicodeScalars.contains(found) { return .curvedQuote(found) }
    if found == "#" { return .otherComment }
    if found == "\u{FF0C}" { return .wideComma }
    return switch self {
    case .key where found == "{": .itemNotClosed
    case .value: Self.value(found)
    case .key: Self.key(found)
    case .colon: Self.colon(found)
    case .comma: Self.comma(found)
    }
  }

  private static func value(_ found: Unicode.Scalar) -> ProblemWords {
    ProblemWords(
      "ตรงนี้ยังไม่มีตัวเลขหรือข้อความ พบแต่ \(found.thai)",
      why: "ช่องหนึ่งต้องมีตัวเลข ข้อความในเครื่องหมายคำพูด หรือรายการในวงเล็บ",
      mend: "ถ้ายังไม่รู้ ให้ลบทั้งช่องออก ถ้ารู้แล้ว ให้กรอก แบบนี้",
      example: "cash: 3500"
    )
  }

  private static func key(_ found: Unicode.Scalar) -> ProblemWords {
    ProblemWords(
      "ตรงนี้ควรเป็นชื่อช่อง แต่พบ \(found.thai)",
      why: "ในปีกกา { } ทุกอย่างเริ่มด้วยชื่อช่อง แล้วตามด้วยเครื่องหมาย :",
      mend: "ลบออก หรือเขียนชื่อช่องนำหน้า แบบนี้",
      example: "cash: 3500"
    )
  }

  private static func colon(_ found: Unicode.Scalar) -> ProblemWords {
    ProblemWords(
      "หลังชื่อช่องควรเป็นเครื่องหมาย : แต่พบ \(found.thai)",
      why: "ชื่อช่องกับสิ่งที่กรอก คั่นด้วยเครื่องหมาย :",
      mend: "ใช้เครื่องหมาย : แบบนี้",
      example: "cash: 3500"
    )
  }

  private static func comma(_ found: Unicode.Scalar) -> ProblemWords {
    ProblemWords(
      "ตรงนี้ควรเป็นลูกน้ำ (,) หรือวงเล็บปิด แต่พบ \(found.thai)",
      why: "จบช่องหนึ่งแล้วต้องมีลูกน้ำก่อนช่องต่อไป หรือมีวงเล็บปิด",
      mend: "ใช้ลูกน้ำ แบบนี้",
      example: "cash: 3500, buffer: 1000"
    )
  }
}

extension ProblemWords {
  fileprivate static func curvedQuote(_ found: Unicode.Scalar) -> Self {
    Self(
      "เครื่องหมายคำพูดแบบโค้ง \(found) ยังอ่านไม่ได้",
      why: "โปรแกรมพิมพ์เอกสารชอบเปลี่ยนให้โค้ง แต่ในไฟล์ใช้แบบตรง",
      mend: "เปลี่ยนเป็นแบบตรง ทั้งหน้าและหลัง ให้ครบทั้งไฟล์ แบบนี้",
      example: #"name: "รับจ้าง""#
    )
  }

  fileprivate static var otherComment: Self {
    Self(
      "คำอธิบายในไฟล์ขึ้นต้นด้วย // ไม่ใช่ #",
      why: "โปรแกรมข้ามเฉพาะคำที่อยู่หลัง //",
      mend: "เปลี่ยน # เป็น // ให้ครบทั้งไฟล์ แบบนี้",
      example: "// ขายข้าวเดือนธันวาคม"
    )
  }

  fileprivate static var wideComma: Self {
    Self(
      "ลูกน้ำ “，” เป็นตัวกว้างแบบจีน ยังอ่านไม่ได้",
      why: "ในไฟล์ใช้ลูกน้ำตัวเล็กของแป้นอังกฤษ",
      mend: "เปลี่ยนให้ครบทั้งไฟล์ แบบนี้",
      example: "cash: 3500,"
    )
  }

  fileprivate static var itemNotClosed: Self {
    Self(
      "รายการก่อนหน้านี้ยังไม่ได้ปิดวงเล็บ }",
      why: "ปิดรายการหนึ่งด้วย } ก่อน จึงเริ่มรายการใหม่ด้วย { ได้",
      mend: "เติมวงเล็บปิดกับลูกน้ำ ท้ายรายการก่อนหน้า แบบนี้",
      example: #"{ name: "รับจ้าง", amount: 4500 },"#
    )
  }
}
