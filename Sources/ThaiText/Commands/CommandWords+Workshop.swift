extension CommandWords {
  /// A table to fill in.
  public static let workshopTemplate = CommandWords(
    "ขอตารางเปล่าพร้อมตัวอย่าง ไว้กรอกหลายครัวเรือนในไฟล์เดียว",
    example: "plodnee workshop template --out ครัวเรือน.csv",
    details: [
      "เปิดด้วย Excel หรือ LibreOffice ได้ ลบแถวตัวอย่างออก แล้วกรอกของหมู่บ้านเรา",
      "ตอนบันทึก เลือกแบบ CSV UTF-8",
    ]
  )
  /// A table that was filled in.
  public static let workshopCheck = CommandWords(
    "ตรวจตารางที่กรอกแล้ว ว่าอ่านได้กี่ครัวเรือน ต้องแก้ช่องไหน",
    operand: "ตาราง…",
    example: "plodnee workshop check ครัวเรือน.csv",
    details: ["ครัวเรือนที่มีช่องต้องแก้จะยังไม่ถูกคิด ครัวเรือนอื่นคิดได้ตามปกติ"]
  )
  /// What other headings stand for.
  public static let workshopMap = CommandWords(
    "จับคู่หัวตารางแบบของเรากับช่องของโปรแกรม ทำครั้งเดียว",
    operand: "ตาราง",
    example: "plodnee workshop map ทะเบียนหนี้.csv",
    details: [
      "ถ้านั่งอยู่หน้าจอ โปรแกรมจะถามทีละหัว ถ้าไม่ จะเดาแล้วเขียนไฟล์ให้ไปแก้",
      "ไฟล์จับคู่วางไว้ข้างตาราง ชื่อเดียวกันแต่ลงท้าย .map.json5 โปรแกรมจะหยิบมาใช้เอง",
    ]
  )
  /// Households as a table.
  public static let workshopTable = CommandWords(
    "รวมหลายครัวเรือนเป็นตารางเดียว เปิดใน Excel ได้",
    operand: "ไฟล์ครัวเรือนหรือตาราง…",
    example: "plodnee workshop table บ้าน1.json5 บ้าน2.json5 --out รวม.csv",
    details: [
      "ปกติไม่มีชื่อคนและชื่อรายการ มีแต่รหัส ส่งต่อได้สบายใจ ถ้าจะเก็บชื่อไว้ใช้เอง ใส่ --names",
      "อะไรที่ตารางเก็บไม่ได้ โปรแกรมจะบอก",
    ]
  )
}
