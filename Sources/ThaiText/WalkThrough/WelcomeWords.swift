/// What is said at the door: the greeting, where to begin, and farewell.
public enum WelcomeWords {
  /// The greeting, two lines.
  public static let greeting = [
    "สวัสดีครับ มาดูเรื่องหนี้ด้วยกัน ค่อย ๆ ทำ ไม่ต้องรีบ",
    "ทุกอย่างอยู่ในเครื่องนี้เท่านั้น ไม่ส่งไปไหน",
  ]

  /// Where to begin.
  public static let ask = "เริ่มจากอะไรดี พิมพ์เลขแล้วกด Enter"

  /// The ways to begin, in the order of numbers.
  public static let choices = [
    "ลองดูครอบครัวตัวอย่าง", "เปิดไฟล์ของฉัน", "เริ่มของครอบครัวเรา (ราว 20 นาที)",
  ]

  /// The way out.
  public static let leave = "ออก (หรือ 0)"

  /// More about the ways to begin, for those who ask.
  public static let more = [
    "ถ้ายังไม่เคยลอง เลือก 1 ดูบ้านตัวอย่างก่อน จะเห็นว่าได้อะไร",
    "ถ้าเคยเก็บไฟล์ไว้แล้ว เลือก 2",
    "ถ้าพร้อมแล้ว เลือก 3 จะถามทีละข้อ ข้ามข้อไหนก็ได้",
  ]

  /// Which sample to look at.
  public static let sampleAsk = "ดูบ้านไหนดี"

  /// What samples are for.
  public static let sampleMore = ["บ้านเหล่านี้แต่งขึ้น ตัวเลขใกล้ของจริง ลองดูว่าบ้านไหนคล้ายบ้านเรา"]

  /// Which file to open.
  public static let fileAsk = "ไฟล์ชื่ออะไร"

  /// Which of the files at hand to open.
  public static let fileChoice = "เปิดไฟล์ไหน พิมพ์เลข หรือพิมพ์ชื่อไฟล์"

  /// What files are.
  public static let fileMore = ["ไฟล์ที่โปรแกรมเก็บไว้ให้ ชื่อลงท้ายว่า .json5 เช่น baan-yaikham.json5"]

  /// A file name that was left empty.
  public static let fileNameMissing = "ยังไม่มีชื่อไฟล์ พิมพ์ชื่อ หรือพิมพ์ < ย้อนกลับ"

  /// A file that opened with problems.
  public static let fileHasProblems = "แก้ไฟล์ตามนี้แล้วเปิดใหม่ หรือเลือกไฟล์อื่น"

  /// Before plans are reckoned.
  public static let reckoning = "กำลังคิดแผนให้ รอสักครู่"

  /// Farewell.
  public static let farewell = "ขอบคุณครับ ค่อย ๆ ทำไปทีละเดือน เดี๋ยวหนี้ก็หมด"

  /// Farewell when no more can be typed.
  public static let endOfInput = "ไม่มีคำตอบเข้ามาแล้ว ขอจบตรงนี้ก่อนนะ"
}
