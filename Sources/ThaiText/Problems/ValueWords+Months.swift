import Engine
import HouseholdFile

/// Months and lists.
extension ValueWords {
  /// The field with a month that can be copied.
  var monthSample: String {
    // The `from` of some offers is a list of debts.
    field.key == "from" ? field.written(#""2569-12""#) : field.sample
  }

  func monthUnreadable(_ text: String) -> ProblemWords {
    let month = ThaiDate.readMonth(text).map { YearMonth(year: $0.yearCE, month: $0.month) }
    return ProblemWords(
      what("ยังอ่านไม่ได้", found: text.quotedShort),
      why: "เดือนในไฟล์เขียนปี พ.ศ. 4 ตัว ขีด แล้วเลขเดือน 2 ตัว",
      mend: month.map { "\($0.thai()) ให้เขียน" } ?? "ธันวาคม 2569 ให้เขียน",
      example: field.written(month?.asFileText ?? #""2569-12""#)
    )
  }

  func monthNumberOutOfRange(_ text: String) -> ProblemWords {
    ProblemWords(
      what("ไม่มีในปฏิทิน", found: text.quotedShort),
      why: "เลข 2 ตัวหลังขีดคือเดือน มีตั้งแต่ 01 มกราคม ถึง 12 ธันวาคม",
      mend: "ธันวาคม 2569 ให้เขียน",
      example: field.written(#""2569-12""#)
    )
  }

  func yearOutOfRange(_ text: String) -> ProblemWords {
    let years = ValueLimits.years
    return ProblemWords(
      what("อยู่ไกลเกินไป", found: text.quotedShort),
      why: "ใช้ได้ตั้งแต่ปี พ.ศ. \(years.lowerBound + 543) ถึง \(years.upperBound + 543)",
      mend: "ธันวาคม 2569 ให้เขียน",
      example: field.written(#""2569-12""#)
    )
  }

  func monthRepeated(_ month: Int) -> ProblemWords {
    let name = ThaiDate.month(yearCE: 2026, month: month, style: .longWithoutYear)
    return ProblemWords(
      what("มีเดือนซ้ำ", found: "\(month) (\(name)) สองครั้ง"),
      why: "เขียนเดือนละครั้งก็พอ จะได้ไม่สงสัยว่าเงินเข้าออกกี่หน",
      mend: "ลบตัวที่ซ้ำออก เหลือเดือนละครั้ง เช่น",
      example: field.written(month == 12 ? "[6, 12]" : "[\(month), 12]")
    )
  }

  var listEmpty: ProblemWords {
    let isMonths = field.key == "months"
    return ProblemWords(
      what("ยังว่างอยู่", found: "[ ]"),
      why: isMonths
        ? "วงเล็บว่างแปลว่าไม่มีสักเดือน" : "ช่องนี้ต้องมีอย่างน้อยหนึ่งอย่าง",
      mend: isMonths
        ? "ถ้าเป็นทุกเดือน ให้ลบช่องนี้ออก ถ้าเป็นบางเดือน ให้เขียน" : "เขียนอย่างน้อยหนึ่งอย่าง เช่น",
      example: field.sample
    )
  }

  func listTooShort(_ count: Int, _ least: Int) -> ProblemWords {
    ProblemWords(
      "\(field.owner)ช่อง \(field.key) มี \(count) รายการ ยังน้อยเกินไป",
      why: "ช่องนี้ต้องมีอย่างน้อย \(least) รายการ จึงจะมีให้เลือก",
      mend: "เพิ่มรายการให้ครบ เช่น",
      example: field.sample
    )
  }

  func listTooLong(_ count: Int, _ limit: Int) -> ProblemWords {
    let isOfItems = field.keys.count == 1
    return ProblemWords(
      "\(field.owner)ช่อง \(field.key) มี \(ThaiNumber.grouped(count)) รายการ เกินกว่าที่ใส่ได้",
      why: "ช่องนี้ใส่ได้ไม่เกิน \(ThaiNumber.grouped(limit)) รายการ",
      mend: isOfItems ? "รวมรายการเล็ก ๆ ไว้เป็นรายการเดียว เช่น" : "เหลือไว้เท่าที่ต้องใช้ เช่น",
      example: isOfItems ? #"name: "รวมรายการเล็ก ๆ""# : field.sample
    )
  }
}
