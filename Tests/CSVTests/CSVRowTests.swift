import CSV
import Testing

@Suite("CSV row") struct CSVRowTests {
  @Test func `a column beyond the last is empty`() {
    let row = CSVRow(fields: ["a"], line: 1)
    #expect([row[0], row[1], row[-1]] == ["a", "", ""])
  }

  @Test func `a row of blanks is blank`() {
    #expect(CSVRow(fields: ["", " \u{A0}"], line: 1).isBlank)
    #expect(!CSVRow(fields: ["", "0"], line: 1).isBlank)
  }
}
