public import Engine

/// The questions about money that comes in.
public enum IncomeWords {
  /// The name of the part.
  public static let part = "เงินเข้า"

  /// What is sold in a season.
  public static let crops = QuestionWords(
    "ปีหนึ่งขายอะไรได้เงินก้อนบ้าง",
    example: "1 7 หรือ ปลาย่าง หรือ ข้าว พ.ย. 62,000",
    reason: "เงินก้อนเข้าเดือนไหน เดือนนั้นจ่ายหนี้ก้อนใหญ่ได้",
    more: "คนทำนาได้เงินปีละครั้ง คนมีเงินเดือนได้ทุกเดือน แผนจ่ายหนี้จึงไม่เหมือนกัน"
  )

  /// When a crop is sold, and for how much.
  public static func crop(_ name: String, example: String) -> QuestionWords {
    QuestionWords(
      "\(name) เดือนไหน ได้ประมาณเท่าไร",
      example: example,
      reason: "ใส่เงินที่ได้จริง ยังไม่ต้องหักค่าปุ๋ยค่าไถ จะถามทีหลัง",
      more: "ขายหลายเดือนก็ได้ เช่น พ.ย. 15,000 ธ.ค. 63,000 ถ้าได้เท่ากันทุกครั้ง เช่น พ.ค. มิ.ย. 15,000 "
        + "บางปีแย่ ใส่ต่อท้ายได้ เช่น พ.ย. 62,000 ปีแย่ 30,000"
    )
  }

  /// Words before what a bad year brings.
  public static let badYear = ["ปีแย่", "ปีไม่ดี", "ปีแล้ง", "ปีที่แย่"].flatMap { ["\($0)ได้", $0] }

  /// Words before what a good year brings.
  public static let goodYear = ["ปีดี", "ปีที่ดี"]

  /// Tells whether words speak of a good year or a bad one.
  public static func tellsGoodOrBadYear(_ typed: String) -> Bool {
    (badYear + goodYear).contains(where: typed.contains)
  }

  /// What an ordinary year brings must be told, before what a bad one does.
  public static let usualYearAsked =
    "ใส่ปีธรรมดาก่อน แล้วค่อยใส่ปีแย่ ลองพิมพ์แบบนี้: พ.ย. 62,000 ปีแย่ 30,000"

  /// When a listed crop is sold, and for how much.
  public static func crop(_ crop: Crop) -> QuestionWords {
    self.crop("ขาย" + crop.thai, example: crop.example)
  }

  /// Money of some months of the year.
  ///
  /// Example: "พ.ย. 62,000 บาท", "พ.ค. พ.ย. เดือนละ 1,500 บาท".
  public static func season(months: CalendarMonths, amount: String) -> String {
    months.count == 1 || months == .all
      ? "\(months.thai) \(amount)" : "\(months.thai) เดือนละ \(amount)"
  }

  /// What comes in every month.
  public static let wages = QuestionWords(
    "เงินที่เข้าทุกเดือนมีอะไรบ้าง",
    example: "1 5 หรือ รับจ้าง 4,500, เบี้ยผู้สูงอายุ 600",
    reason: "เงินรายเดือนไว้กินใช้และส่งหนี้รายเดือน",
    more: "นับที่เข้าบ้านจริง บัตรสวัสดิการเป็นของ ไม่ใช่เงินสด ไม่ต้องนับ"
  )

  /// How much comes in a month.
  public static func wage(_ name: String) -> QuestionWords {
    QuestionWords(
      "\(name) ได้เดือนละเท่าไร",
      example: "4,500 หรือ วันละ 300",
      reason: "ไม่เท่ากันทุกเดือน ให้ใส่เดือนธรรมดา อย่าใส่เดือนที่ดีที่สุด",
      more: "วันละ 300 โปรแกรมนับเดือนละ 30 วัน ถ้าไม่ได้ทำทุกวัน ให้คิดเป็นเดือนเอง"
    )
  }

  /// How much a listed wage brings in a month; an allowance is the same every month.
  public static func wage(_ wage: Wage) -> QuestionWords {
    guard let example = wage.allowanceExample else { return self.wage(wage.thai) }
    return QuestionWords(
      "\(wage.thai) ได้เดือนละเท่าไร",
      example: "\(example) หรือ คนละ \(example) สองคน",
      reason: "ใส่เท่าที่เข้าบัญชีจริง ถ้าได้หลายคน ใส่รวมกัน",
      more: "ดูยอดในสมุดธนาคาร หรือถามที่ อบต. เทศบาล"
    )
  }

  /// A crop whose name the family typed.
  public static let namedCropExample = "ก.พ. 20,000"

  /// What the money of a sale is called in the plan.
  public static func saleName(_ crop: String) -> String {
    let verb = ["ขาย", "ปลูก", "เลี้ยง"].first { crop.hasPrefix($0) && crop != $0 } ?? ""
    return "ขาย" + crop.dropFirst(verb.count)
  }
}
