extension CommandWords {
  /// The scenarios at hand.
  public static let scenarioList = CommandWords(
    "ดูว่ามีเรื่องตัวอย่างอะไรบ้าง",
    example: "plodnee scenario list"
  )
  /// One scenario.
  public static let scenarioShow = CommandWords(
    "อ่านเรื่องตัวอย่าง พร้อมคำถามชวนคุย",
    operand: "ชื่อเรื่อง",
    example: "plodnee scenario show rice-farmers-before-harvest"
  )
  /// Files that a trainer or a family wrote.
  public static let scenarioCheck = CommandWords(
    "ตรวจไฟล์ของครอบครัวหรือเรื่องตัวอย่างที่เขียนเอง",
    operand: "[ไฟล์หรือโฟลเดอร์]…",
    example: "plodnee scenario check scenarios",
    details: ["ถ้าไม่ใส่ชื่อ จะตรวจเรื่องตัวอย่างทั้งหมดที่มีอยู่"]
  )
}
