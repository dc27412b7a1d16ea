import Engine
import Testing
import ThaiText

@Suite("Table cell of months") struct TableCellMonthsTests {
  private let today = YearMonth(year: 2026, month: 12)

  @Test(
    arguments: [
      ("พ.ย.", [11]), ("พ.ย. ธ.ค.", [11, 12]), ("11", [11]), ("11,12", [11, 12]), ("๑๑", [11]),
      ("พฤศจิกายน", [11]), ("Nov", [11]), ("May, November", [5, 11]), ("พ.ค./พ.ย.", [5, 11]),
      ("ทุกเดือน", Array(1...12)), ("พ.ย.-ม.ค.", [1, 11, 12]),
    ]
  )
  func `months of every year are read`(text: String, months: [Int]) {
    #expect(TableCell.months(text, today: today) == .ofYear(months))
  }

  @Test(arguments: [
    "1-พ.ย.", "1-Nov", "15-Nov", "๑-พ.ย.", "12/พ.ย.", "Nov-1", "พ.ย.-01", "11-ธ.ค.",
  ])
  func `a day that a spreadsheet made of months is never taken for some of them`(text: String) {
    #expect(TableCell.months(text, today: today) == nil)
  }

  @Test(arguments: [("15 พ.ย.", 11), ("1 พ.ย.", 11), ("๓๐ เม.ย.", 4)])
  func `a day that somebody wrote before its month is that month alone`(text: String, month: Int) {
    #expect(TableCell.months(text, today: today) == .ofYear([month]))
  }

  @Test(arguments: ["31-มี.ค.-70", "31-Mar-27", "1-มี.ค.-2570", "๓๑-มี.ค.-๗๐"])
  func `a due month is read of a day as spreadsheets show it`(text: String) {
    #expect(TableCell.month(text, today: today) == YearMonth(year: 2027, month: 3))
  }

  @Test(arguments: ["2570-01", "ม.ค. 70", "ม.ค. 2570", "1/2570", "Jan-27", "31/1/2570"])
  func `a month with its year comes once`(text: String) {
    #expect(TableCell.months(text, today: today) == .once(YearMonth(year: 2027, month: 1)))
  }

  @Test(arguments: ["3/31/2027", "03/31/27", "3/31/2570", "๓/๓๑/๒๕๗๐", "3/31/2027 0:00"])
  func `a date whose day can be no month has its month in front`(text: String) {
    let march = YearMonth(year: 2027, month: 3)
    #expect(TableCell.month(text, today: today) == march)
    #expect(TableCell.months(text, today: today) == .once(march))
  }

  @Test(arguments: ["31/3/2570 0:00", "2027-03-31 00:00:00", "31-Mar-27 12:30"])
  func `a time of day behind a date does not count`(text: String) {
    #expect(TableCell.month(text, today: today) == YearMonth(year: 2027, month: 3))
  }

  @Test(
    arguments: [
      "2570-03", "มี.ค. 70", "มีนาคม 2570", "3/2570", "31/3/2570", "2027-03-31", "2027-03", "Mar-27",
      "มี.ค.-70", "๓/๒๕๗๐", "มี.ค.", "mar 2027",
    ]
  )
  func `a due month is read in every way of writing it`(text: String) {
    #expect(TableCell.month(text, today: today) == YearMonth(year: 2027, month: 3))
  }

  @Test(arguments: [
    "", "หลังเกี่ยวข้าว", "13/2570", "2570", "0", "1112", "32 มีนา 2569", "31/2/2570",
    "30 ก.พ. 70", "30-ก.พ.-70", "0/3/2570", "2570-02-30", "32 มี.ค.", "2/30/2027", "13/31/2027",
    "31/31/2027",
  ])
  func `what is no month with a year is not guessed`(text: String) {
    #expect(TableCell.month(text, today: today) == nil)
  }

  @Test(arguments: ["", "หลังเกี่ยวข้าว", "1112", "0", "13", "ม.ค. 70 ถึง มี.ค. 70"])
  func `what is no month is not guessed`(text: String) {
    #expect(TableCell.months(text, today: today) == nil)
  }
}
