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
    example: "plodnee lesson quiz true-cost-of-interest",
    details: [
      "ใส่ --for ตามด้วยไฟล์ของครอบครัว จะจดผลไว้ข้างไฟล์นั้น ผิดไม่เกิน 1 ข้อถือว่าผ่าน"
    ]
  )
  /// The lessons that fit a household.
  public static let lessonFor = CommandWords(
    "ดูว่าบ้านนี้ควรอ่านบทเรียนไหน เพราะอะไร",
    operand: "ไฟล์",
    example: "plodnee lesson for rice-farmers-before-harvest",
    details: ["บทที่ตอบคำถามผ่านแล้วจะเลื่อนไปไว้หลัง บทที่เพิ่งอ่านจะไม่ขึ้นซ้ำ"]
  )
  /// Lessons that a trainer wrote.
  public static let lessonCheck = CommandWords(
    "ตรวจบทเรียนที่เขียนเอง ทั้งโฟลเดอร์",
    operand: "โฟลเดอร์",
    example: "plodnee lesson check lessons"
  )
  /// A household before and after learning.
  public static let lessonTest = CommandWords(
    "ถามก่อนเรียนและหลังเรียน แล้วดูว่าอะไรดีขึ้น",
    operand: "ไฟล์",
    example: "plodnee lesson test home.json5 --before",
    details: ["ไม่ใส่ --before หรือ --after จะบอกว่าก่อนกับหลังต่างกันอย่างไร"]
  )
  /// The questions on paper.
  public static let lessonSheet = CommandWords(
    "ใบคำถามก่อนเรียนและหลังเรียน ไว้พิมพ์แจกทั้งวง",
    example: "plodnee lesson sheet --html questions.html",
    details: [
      "ใส่ --html จะได้หน้ากระดาษไว้พิมพ์แจก ไม่ใส่ จะอ่านได้บนหน้าจอ",
      "ใส่ --csv จะได้หัวตาราง ไว้พิมพ์คำตอบจากกระดาษ คนละบรรทัดต่อครั้ง เช่น lesson sheet --csv > answers.csv",
    ]
  )
  /// What changed in a workshop.
  public static let lessonChange = CommandWords(
    "ดูว่าหลังเรียนแล้วทั้งวงดีขึ้นตรงไหน จากตารางคำตอบ",
    operand: "ไฟล์",
    example: "plodnee lesson change answers.csv"
  )
  /// The beginning of a lesson.
  public static let lessonNew = CommandWords(
    "เริ่มเขียนบทเรียนใหม่ จากแบบที่มีคำอธิบาย",
    operand: "ไฟล์",
    example: "plodnee lesson new lessons/836-fertilizer-credit.md",
    details: ["ชื่อไฟล์คือเลขบท ขีด แล้วชื่ออังกฤษ ถ้ามีไฟล์อยู่แล้วจะไม่เขียนทับ"]
  )
  /// A text as it looks while it is being written.
  public static let lessonPreview = CommandWords(
    "ดูบทเรียนที่กำลังเขียน ก่อนเสร็จก็ดูได้",
    operand: "ไฟล์",
    example: "plodnee lesson preview lessons/530-daily-debt.md",
    details: ["ไฟล์ Markdown ธรรมดาที่ไม่มีส่วนหัวก็ดูได้"]
  )
}
