import LessonLibrary

extension LessonProblemWords {
  /// The words of a problem of a lesson's text.
  static func body(_ fact: LessonProblem.Fact) -> TableWords.Words {
    switch fact {
    case .uncovered(let construct): words(for: construct)
    case .strayMark(let mark):
      ("มีเครื่องหมาย \(mark.quotedThai) ที่ไม่มีคู่", "เติมตัวที่ขาด หรือลบตัวที่เหลือ")
    case .badAddress(let address):
      (
        "ลิงก์ \(address.quotedThai) ไปไม่ถึงไหน",
        "ใช้ https://… หรือ tel:เบอร์ หรือ lesson:ชื่อบท"
      )
    case .part(let part, let flaw): words(for: part, flaw)
    case .household(let count):
      (
        count == 0 ? "ยังไม่มีที่ใส่ตัวเลขของครอบครัว" : "ที่ใส่ตัวเลขของครอบครัวต้องมีที่เดียว อยู่โดด ๆ",
        "เขียน {{household}} ไว้บรรทัดเดียวโดด ๆ ที่เดียว"
      )
    case .unknownSlot(let name, let near):
      (
        "ไม่รู้จัก \("{{\(name)}}".quotedThai)",
        "\(nearest(near.map { "{{\($0)}}" }))ดูชื่อที่ใช้ได้ใน CONTRIBUTING.md"
      )
    default: ("", "")
    }
  }

  private static func words(for construct: UncoveredMarkdown) -> TableWords.Words {
    switch construct {
    case .rawHTML: ("มีเครื่องหมาย < แบบหน้าเว็บ", "ลบออก ถ้าต้องการเครื่องหมาย < ให้เขียน \\<")
    case .entity: ("มีรหัสตัวอักษรแบบ &…;", "พิมพ์ตัวอักษรนั้นตรง ๆ")
    case .indentedCode: ("ย่อหน้าเข้าไป 4 ช่องขึ้นไป", "ลบช่องว่างหน้าบรรทัด หรือใส่ไว้ระหว่าง ``` สองบรรทัด")
    case .strikethrough: ("มีเครื่องหมายขีดฆ่า ~~", "ลบ ~~ ออก")
    case .footnote: ("มีเชิงอรรถแบบ [^1]", "เขียนไว้ในวงเล็บ หรือใส่ไว้ใน sources")
    case .deepNesting: ("ซ้อนกันลึกเกินไป", "ลดชั้นของรายการลง")
    case .wideTable: ("ตารางกว้างเกิน \(MarkdownTable.mostColumns) ช่อง", "แบ่งเป็นสองตาราง")
    }
  }

  private static func words(
    for part: LessonPart,
    _ flaw: LessonProblem.PartFlaw
  ) -> TableWords.Words {
    let heading = "## \(part.heading)"
    return switch flaw {
    case .missing: ("ยังไม่มีหัวข้อ “\(part.heading)”", "เพิ่มบรรทัด \(heading) \(place(of: part))")
    case .doubled: ("มีหัวข้อ “\(part.heading)” สองที่", "เหลือไว้ที่เดียว")
    case .misplaced: ("หัวข้อ “\(part.heading)” อยู่ผิดที่", "ย้ายไป\(place(of: part))")
    case .unsuitable: ("ใต้หัวข้อ “\(part.heading)” ยังไม่ครบ", content(of: part))
    }
  }

  private static func place(of part: LessonPart) -> String {
    switch part {
    case .objective: "ไว้เป็นหัวข้อแรก"
    case .activity: "ไว้ก่อนคำถาม"
    case .quiz: "ไว้หลังกิจกรรม"
    case .promise: "ไว้ท้ายสุด"
    }
  }

  private static func content(of part: LessonPart) -> String {
    switch part {
    case .objective: "เขียนเป็นข้อ ๆ ขึ้นต้นด้วย - หนึ่งถึงสามข้อ"
    case .activity: "ขึ้นต้นด้วย - เวลา … นาที และ - ของที่ใช้ … แล้วตามด้วยขั้นตอน"
    case .quiz: "เขียนคำถามขึ้นต้นด้วย ? แล้วตามด้วยคำตอบให้เลือก"
    case .promise: "เขียนประโยคเดียว ว่าตั้งใจจะทำอะไร"
    }
  }
}
