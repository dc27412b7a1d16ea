import Testing

@testable import ThaiText

@Suite("What spreadsheets make of cells") struct SpreadsheetSlipTests {
  @Test(arguments: [
    ("1-พ.ย.", SpreadsheetSlip.dayOfMonth(day: 1, month: 11)),
    ("11-Dec", .dayOfMonth(day: 11, month: 12)), ("46477", .dayNumber), ("1.2E+04", .powerOfTen),
    ("#REF!", .error), ("#N/A", .error), ("#DIV/0!", .error),
  ])
  func `each is known by its looks`(text: String, slip: SpreadsheetSlip) {
    #expect(SpreadsheetSlip(text) == slip)
  }

  @Test(arguments: [
    "", "พ.ย.", "พ.ย. ธ.ค.", "พ.ย.-ม.ค.", "ม.ค.-70", "Jan-27", "12000", "99999", "1E", "E5",
    "2570-01",
    "# หมายเหตุ", "หกหมื่น",
  ])
  func `what people write is none`(text: String) {
    #expect(SpreadsheetSlip(text) == nil)
  }

  @Test func `what may have been two months is said with both`() {
    #expect(SpreadsheetSlip("1-Nov")?.why.contains("พ.ย. เดือนเดียว หรือ ม.ค. กับ พ.ย.") == true)
    #expect(SpreadsheetSlip("15-Nov")?.why.contains("หรือ") == false)
    #expect(SpreadsheetSlip("11-Nov")?.why.contains("หรือ") == false)
  }
}
