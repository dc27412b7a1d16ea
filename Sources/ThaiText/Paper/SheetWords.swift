public import Engine

/// The words of a household's sheet of two pages that are not told elsewhere.
public enum SheetWords {
  /// What a file of sheets is called.
  public static let title = "แผนปลดหนี้ของครอบครัว"
  /// The heading above the lesson.
  public static let lessonHeading = "บทเรียนคู่บ้าน"
  /// What stands behind whom a lesson is for, where the front has a calendar of payments.
  public static let frontCounts = " · จ่ายก้อนไหน เท่าไร เดือนไหน ให้ยึดหน้าแรก"
  /// The heading above whom to call.
  public static let contactsHeading = "มีเรื่องหนี้ โทรหาใคร"
  /// Who is at hand in the village, to be filled in.
  public static let localContacts = [
    "พัฒนากรตำบลเรา ชื่อ .............................. โทร ..............................",
    "กลุ่มออมทรัพย์บ้านเรา ชื่อ .............................. โทร ..............................",
  ]
  /// The heading above the blank account.
  public static let accountHeading =
    "บัญชีครัวเรือน เดือน .............................. พ.ศ. .............. จดทุกวัน วันละนิด"
  /// The columns of the account: day, what for, money in, needs, wants, debts and saving, left.
  public static let accountTitles = [
    "วันที่", "รายการ", "เงินเข้า", "จำเป็น", "อยากได้", "ส่งหนี้ ออม", "เงินเหลือ",
  ]
  /// The last row of the account.
  public static let accountSum = "รวม"

  /// When the numbers were reckoned, at the foot of a page.
  public static func reckoned(from start: YearMonth) -> String {
    "คิดจากตัวเลขที่ครอบครัวบอก แผนเริ่ม\(start.inSentence) มีอะไรเปลี่ยน มาทำแผนใหม่ได้เสมอ"
  }

  /// A household's code, at the foot of a page.
  public static func code(_ code: String) -> String { "รหัส \(code.safeForTerminal)" }

  /// So many steps that do not stand on the page.
  public static func moreSteps(_ count: Int) -> String {
    "ยังมีอีก \(count) ข้อ ขอพัฒนากรเปิดแผนเต็มให้ดู"
  }

  /// How squares of a debt and a month are ticked off.
  public static let strikeOut = "จ่ายก้อนไหนแล้ว ขีดทับตัวเลขในช่องนั้น ช่องแรกคือเดือนแรกของแผน"

  /// Where to read what the calendar tells in one.
  public static let morePayments = "รายการที่ไม่ได้แจกแจงไว้ จ่ายตามเดิมทุกก้อน ดูในแผนเต็ม ขอพัฒนากรเปิดให้ดู"

  /// So many debts of which each is too small for a chart.
  public static func otherDebts(_ count: Int) -> String { "อีก \(count) ก้อน" }

  /// What the reader means to do.
  public static func promise(_ promise: String) -> String { "สัญญากับตัวเอง: \(promise)" }

  /// What a telephone number is for; nil for one that a sheet does not tell.
  ///
  /// - Parameter id: The number's name among the reference figures.
  /// - Returns: On what to call it.
  public static func purpose(ofHotline id: String) -> String? {
    switch id {
    case "hotline-1567": "ดอกเกินกฎหมาย อยากให้ช่วยไกล่เกลี่ย"
    case "hotline-1213": "เรื่องธนาคาร บัตร และสินเชื่อ"
    case "hotline-1599": "ถูกขู่ ถูกทำร้าย เพราะหนี้นอกระบบ"
    case "hotline-1441": "ถูกหลอกให้โอนเงิน โทรทันที"
    case "hotline-1323": "เครียด นอนไม่หลับ อยากมีคนคุยด้วย"
    default: nil
    }
  }
}
