extension CommandWords {
  /// The lessons at hand.
  public static let lessonList = CommandWords(
    "ดูว่ามีบทเรียนอะไรบ้าง",
    example: "plodnee lesson list"
  )
  /// One lesson.
  public static let lessonShow = CommandWords(
    "อ่านบทเรียน",
    operand: "ชื่อบทเรียน",
    example: "plodnee lesson show true-cost-of-interest",
    details: ["ใส่ --for ตามด้วยไฟล์ของครอบครัว จะเห็นตัวเลขของบ้านตัวเองในบทเรียน"]
  )
  /// The questions of one lesson.
  public static let lessonQuiz = CommandWords(
    "ตอบคำถามท้ายบทเรียน",
    operand: "ชื่อบทเรียน",
    example: "plodnee lesson quiz true-cost-of-interest"
  )
  /// The lessons that fit a household.
  public static let lessonFor = CommandWords(
    "ดูว่าบ้านนี้ควรอ่านบทเรียนไหน เพราะอะไร",
    operand: "ไฟล์",
    example: "plodnee lesson for rice-farmers-before-harvest"
  )
  /// Lessons that a trainer wrote.
  public static let lessonCheck = CommandWords(
    "ตรวจบทเรียนที่เขียนเอง ทั้งโฟลเดอร์",
    operand: "โฟลเดอร์",
    example: "plodnee lesson check lessons"
  )
}
