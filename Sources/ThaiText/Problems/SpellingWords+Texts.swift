import JSON5

/// Texts, comments and single characters.
extension ProblemWords {
  static let invalidUTF8 = Self(
    "มีตัวอักษรที่ยังอ่านไม่ออก",
    why: "ไฟล์นี้น่าจะบันทึกด้วยรหัสตัวอักษรแบบอื่น เช่น แบบเก่าของไทย โปรแกรมอ่านแบบ UTF-8",
    mend: "เปิดในโปรแกรมที่ใช้พิมพ์ แล้วบันทึกใหม่ โดยเลือกรหัสตัวอักษรเป็น",
    example: "UTF-8"
  )

  static let stringNotClosed = Self(
    "ข้อความนี้ยังไม่ได้ปิดเครื่องหมายคำพูด",
    why: "ข้อความต้องมีเครื่องหมายคำพูดทั้งหน้าและหลัง และจบในบรรทัดเดียว",
    mend: #"เติม " หลังตัวสุดท้ายของข้อความ แบบนี้"#,
    example: #"name: "รับจ้าง","#
  )

  static let commentNotClosed = Self(
    "ข้อความที่จดไว้หลัง /* ยังไม่ได้ปิด",
    why: "ตั้งแต่ /* ไปจนท้ายไฟล์ โปรแกรมเห็นเป็นข้อความจดกันลืมทั้งหมด",
    mend: "เติม */ ตรงที่จดจบ แบบนี้",
    example: "/* ถามยอดหนี้กับกลุ่มอีกที */"
  )

  static func badEscape(_ found: Unicode.Scalar) -> Self {
    Self(
      #"เครื่องหมาย \ ที่ตามด้วย \#(found.thai) ยังอ่านไม่ได้"#,
      why: #"เครื่องหมาย \ ใช้เขียนรหัสตัวอักษร จึงใช้เป็นขีดธรรมดาไม่ได้"#,
      mend: "ลบออก หรือใช้ / แทน แบบนี้",
      example: #"name: "สัญญา 1/2567""#
    )
  }

  static func loneSurrogate(_ half: UInt16) -> Self {
    let code = String(half, radix: 16, uppercase: true)
    return Self(
      #"รหัสตัวอักษร \u\#(code) มีมาแค่ครึ่งเดียว"#,
      why: "ตัวอักษรแบบนี้ใช้รหัสสองส่วนคู่กัน อีกส่วนหายไป",
      mend: "ลบรหัสออก แล้วพิมพ์ตัวอักษรลงไปเลย แบบนี้",
      example: #"name: "ขายข้าว""#
    )
  }

  static func controlCharacter(_ code: UInt8) -> Self {
    Self(
      "ในข้อความมีรหัสที่มองไม่เห็นปนอยู่ (\(Unicode.Scalar(code).code))",
      why: "รหัสแบบนี้มักติดมาตอนคัดลอก และทำให้หน้าจอเพี้ยนได้",
      mend: "ลบข้อความในเครื่องหมายคำพูด แล้วพิมพ์ใหม่ แบบนี้",
      example: #"name: "ขายข้าว""#
    )
  }

  static func tooManyMarks(_ limit: Int) -> Self {
    Self(
      "มีสระหรือวรรณยุกต์ซ้อนกันบนตัวอักษรเดียวมากเกินไป",
      why: "ตัวอักษรหนึ่งมีได้ไม่เกิน \(limit) ตัวซ้อน ภาษาไทยใช้ไม่เกิน 2",
      mend: "ลบตัวที่ซ้ำออก แล้วพิมพ์คำนี้ใหม่ แบบนี้",
      example: #"name: "ที่นา""#
    )
  }

  static func unquotedText(_ text: String) -> Self {
    let word = text.lowercased()
    let isFlag = word == "true" || word == "false"
    return Self(
      "ข้อความ \(text.quotedShort) ยังอ่านไม่ได้",
      why: isFlag
        ? "คำว่าใช่ (true) กับไม่ใช่ (false) ต้องเขียนด้วยตัวเล็กทั้งหมด"
        : "ข้อความต้องอยู่ในเครื่องหมายคำพูด จะได้รู้ว่าจบตรงไหน",
      mend: isFlag ? "เขียนด้วยตัวเล็ก แบบนี้" : "ครอบด้วยเครื่องหมายคำพูด แบบนี้",
      example: isFlag ? word : text.shortForTerminal.asFileText
    )
  }
}

extension Unicode.Scalar {
  /// The character for a sentence, or its code when a terminal would not show it.
  var thai: String {
    let isShown = !properties.isWhitespace && properties.generalCategory != .nonspacingMark
    return isShown && String(self).safeForTerminal == String(self) ? "“\(self)”" : code
  }

  /// The number of the character, as in "รหัส 200B".
  var code: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "รหัส " + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
