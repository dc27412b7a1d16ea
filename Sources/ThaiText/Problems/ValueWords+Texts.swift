/// Words and texts.
extension ValueWords {
  func choiceUnknown(_ text: String, _ nearest: String?, _ known: [String]) -> ProblemWords {
    let key = field.key
    let words = known.map { ChoiceTerm.explained($0, for: key) }.joined(separator: ", ")
    let meant = nearest ?? ChoiceTerm.word(meaning: text, among: known, for: key)
    let mend =
      meant.map { "ถ้าหมายถึง \(ChoiceTerm.explained($0, for: key)) ให้เขียน" }
      ?? "เลือกคำที่ตรงที่สุด เช่น"
    return ProblemWords(
      what("เป็นคำที่ยังไม่รู้จัก", found: text.quotedShort),
      why: "คำที่เลือกได้คือ \(words)",
      mend: mend,
      example: (meant ?? known.first).map { field.written("\"\($0)\"") } ?? field.sample
    )
  }

  var textEmpty: ProblemWords {
    ProblemWords(
      "\(field.name)ยังว่างอยู่\(field.owner.isEmpty ? "" : ": \(field.owner)")".trimmingTrailingSpaces,
      why: field.key == "name" ? "ต้องมีชื่อไว้เรียก จะได้รู้ว่าพูดถึงอันไหน" : "ช่องนี้ต้องมีตัวหนังสือ",
      mend: "เขียนลงไปในเครื่องหมายคำพูด เช่น",
      example: field.sample
    )
  }

  func textTooLong(_ text: String, _ limit: Int) -> ProblemWords {
    ProblemWords(
      what("ยาวเกินไป", found: text.quotedShort),
      why: "ช่องนี้ใส่ได้ไม่เกิน \(ThaiNumber.grouped(limit)) ตัวอักษร",
      mend: "ย่อให้สั้นลง เรื่องที่อยากจดไว้ ให้เขียนหลัง // ได้ เช่น",
      example: field.sample
    )
  }

  func invisibleCharacters(_ text: String) -> ProblemWords {
    let visible = text.safeForTerminal.filter { $0 != "\u{FFFD}" && $0 != "…" }
    let isEmpty = visible.allSatisfy(\.isWhitespace)
    return ProblemWords(
      what("มีตัวที่มองไม่เห็นปนอยู่", found: text.quotedShort),
      why: "มักติดมาตอนคัดลอก ชื่อที่ดูเหมือนกันจะกลายเป็นคนละชื่อ",
      mend: "ลบข้อความนี้ แล้วพิมพ์ใหม่ทั้งหมด เช่น",
      example: isEmpty ? field.sample : field.written(visible.shortForTerminal.asFileText)
    )
  }
}
