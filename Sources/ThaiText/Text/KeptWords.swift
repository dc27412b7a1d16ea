/// Words that stay on the line of the number beside them.
enum KeptWords {
  /// Units and classifiers that follow a number after one space.
  static let units: Set<String> = [
    "บาท", "สตางค์", "ร้อย", "พัน", "หมื่น", "แสน", "ล้าน", "ล้านบาท", "เดือน", "ปี", "วัน", "สัปดาห์",
    "งวด", "ก้อน", "คน", "ครั้ง", "หลัง", "คัน", "ตัว", "ไร่", "งาน", "ครัวเรือน", "ครอบครัว", "บ้าน", "ข้อ",
    "หน้า", "บรรทัด", "เท่า", "หุ้น", "กิโล", "กิโลกรัม", "ตัน", "ลิตร", "ถุง", "กระสอบ", "บท", "เรื่อง",
    "อย่าง", "แห่ง", "ราย", "ใบ", "ชั่วโมง", "นาที",
  ]

  /// Words that a number follows after one space.
  static let beforeNumber: [String] =
    [
      "ร้อยละ", "ปีละ", "เดือนละ", "วันละ", "งวดละ", "ครั้งละ", "ก้อนละ", "คนละ", "บรรทัด", "พ.ศ.", "ค.ศ.",
      "ไม่เกิน", "อย่างน้อย", "ราว", "ทุก", "อีก", "เหลือ", "ขาด", "ค้าง", "รวม", "ข้อ", "ก้อนที่", "ตอนที่",
    ] + ThaiDate.shortNames + ThaiDate.longNames

  /// What is done with a key, or with what is typed: the key or the word follows after one space.
  static let beforeKey: [String] = ["กด", "พิมพ์", "Esc", "Tab"]

  /// The length of the longest word in ``beforeNumber``, in characters.
  static let longestBeforeNumber = beforeNumber.map(\.count).max() ?? 0
}
