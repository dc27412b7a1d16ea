extension CommandWords {
  /// A household's plans.
  public static let plan = CommandWords(
    "ดูว่าบ้านนี้เป็นอย่างไร และแผนปลดหนี้แบบไหนดี",
    operand: "ไฟล์",
    example: "plodnee plan rice-farmers-before-harvest",
    details: [
      "ไฟล์ คือไฟล์ของครอบครัว หรือชื่อเรื่องตัวอย่าง (ดูชื่อ: plodnee scenario list) "
        + "หรือ - ถ้าส่งข้อมูลเข้ามาทางท่อ"
    ]
  )
}
