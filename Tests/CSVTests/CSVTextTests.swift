import CSV
import Testing

@Suite("CSV text") struct CSVTextTests {
  @Test func `a table begins with the mark of UTF-8 and its lines end as spreadsheets expect`() {
    #expect(CSVText.table([["ก", "1"], ["", "2"]]) == "\u{FEFF}ก,1\r\n,2\r\n")
  }

  @Test func `what is written is read back, whatever stands in it`() {
    let fields = [
      "", "a,b", "a;b", "say \"hi\"", "two\nlines", "tab\tin", " blank ", "=1+1", "'", "''=x", "กำ",
    ]
    let bytes = Array(CSVText.table([fields]).utf8)
    #expect(CSVTable(bytes).rows.map { $0.fields.map(CSVText.original) } == [fields])
  }

  @Test(
    arguments: [
      "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1", "'=1", "''@x",
    ]
  )
  func `no field is a formula, and each comes back as it was`(field: String) {
    let harmless = CSVText.harmless(field)
    #expect(harmless == "'" + field)
    #expect(CSVText.original(harmless) == field)
  }

  @Test(arguments: ["", "'", "'a", "a=b", "1-2", "หนี้ +"])
  func `ordinary fields stay as they are`(field: String) {
    #expect(CSVText.harmless(field) == field)
    #expect(CSVText.original(field) == field)
  }
}
