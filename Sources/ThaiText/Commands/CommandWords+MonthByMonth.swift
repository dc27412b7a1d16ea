extension CommandWords {
  /// Records a month.
  public static let checkIn = CommandWords(
    "จดว่าเดือนนี้เงินเข้าออกจริงเท่าไร แล้ววางแผนใหม่จากตรงนั้น",
    operand: "ไฟล์",
    example: "plodnee checkin baan.json5",
    details: [
      "ไฟล์ คือไฟล์ของครอบครัว จดแล้วไฟล์จะเลื่อนไปเดือนถัดไป หมายเหตุในไฟล์ยังอยู่ที่เดิม",
      "สิ่งที่จดไว้ทุกครั้งเก็บในโฟลเดอร์ข้างไฟล์ ชื่อเดียวกันลงท้าย .records "
        + "แก้เดือนที่จดไปแล้ว ใช้ --month ที่จดไว้เดิมไม่หาย",
    ]
  )
  /// Shows how far a family has come.
  public static let progress = CommandWords(
    "ดูว่ามาไกลแค่ไหนแล้ว เทียบที่จดจริงกับแผน",
    operand: "ไฟล์",
    example: "plodnee progress baan.json5"
  )
  /// Takes the last change back.
  public static let undo = CommandWords(
    "ถอยกลับการจดหรือการแก้ครั้งล่าสุด",
    operand: "ไฟล์",
    example: "plodnee undo baan.json5"
  )
  /// One file with everything.
  public static let export = CommandWords(
    "รวมทุกอย่างที่จดไว้เป็นไฟล์เดียว ไม่มีชื่อคน ไม่มีหมายเหตุ",
    operand: "ไฟล์",
    example: "plodnee export baan.json5 --out share.ndjson",
    details: ["ใส่ --names ถ้าอยากเก็บสำรองไว้เองให้ครบทุกตัวอักษร"]
  )
  /// Removes everything.
  public static let erase = CommandWords(
    "ลบไฟล์ของครอบครัว พร้อมทุกอย่างที่จดไว้",
    operand: "ไฟล์",
    example: "plodnee erase baan.json5",
    details: ["ลบแล้วเอาคืนไม่ได้ จะถามก่อนเสมอ ถ้าไม่ต้องการให้ถาม ใส่ --yes"]
  )
}
