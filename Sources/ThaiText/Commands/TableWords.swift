/// What is said of a table of money that cannot be read yet: what is the matter, and how to mend
/// it.
public enum TableWords {
  /// What is the matter, and how to mend it.
  public typealias Words = (what: String, mend: String)

  /// A quotation mark that nothing closes.
  public static let quoteNotClosed: Words = (
    "เครื่องหมายคำพูด \" เปิดไว้แล้วไม่ได้ปิด", "เติม \" ที่ท้ายข้อความ หรือลบตัวที่เปิดทิ้ง"
  )
  /// Text behind a closing quotation mark.
  public static let textAfterQuote: Words = (
    "มีข้อความต่อท้ายเครื่องหมายคำพูด \" ที่ปิดแล้ว",
    "ย้ายข้อความเข้าไปข้างใน หรือคั่นด้วยลูกน้ำ"
  )
  /// Bytes that are no text.
  public static let notText: Words = (
    "มีตัวอักษรที่อ่านไม่ออก", "บันทึกตารางใหม่ เลือกแบบ CSV UTF-8"
  )
  /// Too many rows.
  public static let tooManyRows: Words = (
    "ตารางยาวเกินไป", "แบ่งเป็นหลายไฟล์ หรือรวมรายการของวันเดียวกัน"
  )
  /// A book of a spreadsheet program.
  public static let bookForTable: Words = (
    "ไฟล์นี้เป็นสมุดงาน Excel ยังไม่ใช่ตาราง CSV",
    "เปิดใน Excel หรือ LibreOffice สั่งบันทึกเป็น (Save As) เลือกแบบ CSV UTF-8 แล้วใช้ไฟล์ใหม่"
  )
  /// A row without an amount.
  public static let columnMissing: Words = (
    "บรรทัดนี้มีไม่ครบสองช่อง", "เขียนเดือนหรือวันที่ แล้วคั่นด้วยลูกน้ำ แล้วจำนวนเงิน เช่น 1,-500"
  )
  /// Nothing at all.
  public static let empty: Words = (
    "ในไฟล์ยังไม่มีรายการเงิน", "เขียนทีละบรรทัด เงินที่ได้เป็นบวก เงินที่จ่ายเป็นลบ เช่น 0,9000"
  )

  /// A folder without any file that ends as it should.
  public static func folderEmpty(_ ending: String) -> Words {
    ("ในโฟลเดอร์นี้ยังไม่มีไฟล์ที่ลงท้ายด้วย \(ending)", "ดูว่าชื่อโฟลเดอร์ตรงไหม หรือใส่ไฟล์ลงไปก่อน")
  }

  /// A table of many households where one family's file belongs.
  public static func notHousehold(_ file: String) -> Words {
    (
      "ไฟล์นี้เป็นตารางหลายครัวเรือน คำสั่งนี้ใช้กับไฟล์ของครอบครัวเดียว",
      "อยากได้แผ่นแผนของทุกบ้านในตาราง พิมพ์ว่า plodnee workshop handouts \(file.safeForTerminal) --html แผ่นแผน.html"
    )
  }

  /// No month and no date.
  public static func timeUnreadable(_ text: String) -> Words {
    (
      "ยังอ่านเวลา \(text.quotedThai) ไม่ได้",
      "เขียนเป็นเดือนที่นับจากวันกู้ เช่น 0, 1, 2.5 หรือเป็นวันที่ เช่น 2569-12-01 เลือกแบบเดียวทั้งไฟล์"
    )
  }

  /// No amount.
  public static func amountUnreadable(_ text: String) -> Words {
    ("ยังอ่านจำนวนเงิน \(text.quotedThai) ไม่ได้", "เขียนเป็นบาท ไม่เกินพันล้าน เช่น -500 หรือ 9000.50")
  }

  /// Where a problem stands.
  public static func place(file: String?, line: Int?, column: Int?) -> String {
    [
      file.map { "ไฟล์ \($0.safeForTerminal)" }, line.map { "บรรทัด \($0)" },
      column.map { "ช่องที่ \($0)" },
    ].compactMap(\.self).joined(separator: " ")
  }

  /// The problem as lines, wrapped to a width in cells.
  ///
  /// - Parameters:
  ///   - words: What is the matter, and how to mend it.
  ///   - code: The short, lasting name.
  ///   - place: Where it stands.
  ///   - width: The widest a line may be, in cells.
  /// - Returns: The lines, without line ends.
  public static func lines(
    _ words: Words,
    code: String,
    place: String,
    width: Int
  ) -> [String] {
    ProblemLayout(width: width).lines(words.what, code: code, place: place, mend: words.mend)
  }
}
