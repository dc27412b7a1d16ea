import CSV
import Testing

@Suite("CSV table") struct CSVTableTests {
  private func fields(_ text: String) -> [[String]] {
    CSVTable(Array(text.utf8)).rows.map(\.fields)
  }

  @Test func `rows and fields are parted by line ends and commas`() {
    #expect(fields("a,b\nc,,d\n") == [["a", "b"], ["c", "", "d"]])
  }

  @Test(arguments: ["a,b\r\nc,d\r\n", "a,b\rc,d", "a,b\nc,d", "\u{FEFF}a,b\nc,d\n"])
  func `every way of ending lines and a byte-order mark are understood`(text: String) {
    #expect(fields(text) == [["a", "b"], ["c", "d"]])
  }

  @Test func `quotes hold commas, line ends and doubled quotes`() {
    #expect(fields("\"a, \"\"b\"\"\",\"c\nd\"\ne,f") == [["a, \"b\"", "c\nd"], ["e", "f"]])
  }

  @Test func `a field that does not open with a quote may hold one`() {
    #expect(fields("สูง 5\" ,b") == [["สูง 5\" ", "b"]])
  }

  @Test func `blanks stay inside fields and are allowed after a closing quote`() {
    #expect(fields(" a ,\"b\"  ,c") == [[" a ", "b", "c"]])
  }

  @Test func `blank rows are left out and still counted as lines`() {
    let table = CSVTable(Array("a\n\n , \nb\n".utf8))
    #expect(table.rows == [CSVRow(fields: ["a"], line: 1), CSVRow(fields: ["b"], line: 4)])
    #expect(table.rows.map(\.number) == [1, 4])
  }

  @Test func `rows are numbered as a spreadsheet does, however many lines each has`() {
    let table = CSVTable(Array("a\n\n\"b\nb\"\n\"c\nd\"e\nf".utf8))
    #expect(table.rows.map(\.number) == [1, 3, 5])
    #expect(table.problems.map(\.row) == [4])
    #expect(table.problems.map(\.line) == [6])
  }

  @Test func `a row with a problem is kept apart as far as it can be read`() {
    let table = CSVTable(Array("x,\"a\"b,c\nd\n".utf8))
    #expect(table.brokenRows == [CSVRow(fields: ["x", "", "c"], line: 1)])
  }

  @Test func `a row is numbered by the line on which it begins`() {
    let table = CSVTable(Array("\"a\r\nb\",c\r\nd,e".utf8))
    #expect(table.rows.map(\.line) == [1, 3])
  }

  @Test func `nothing at all has no rows`() {
    #expect(CSVTable([]) == CSVTable(Array("\n\n".utf8)))
    #expect(CSVTable([]).rows.isEmpty)
  }

  @Test func `a comma at the end opens one more field`() {
    #expect(fields("a,") == [["a", ""]])
  }

  @Test func `a quote that is not closed is told by the line where it opens`() {
    let table = CSVTable(Array("a,b\nc,\"d\ne".utf8))
    #expect(table.rows.map(\.fields) == [["a", "b"]])
    #expect(table.problems == [CSVProblem(.quoteNotClosed, line: 2, column: 2)])
  }

  @Test func `text after a closing quote is told and the next row is still read`() {
    let table = CSVTable(Array("\"a\"b,c\nd,e".utf8))
    #expect(table.rows.map(\.fields) == [["d", "e"]])
    #expect(table.problems == [CSVProblem(.textAfterQuote, line: 1, column: 1)])
  }

  @Test func `bytes that are no text are told and the next row is still read`() {
    let table = CSVTable([0x61, 0x2C, 0xFF, 0x0A, 0x62])
    #expect(table.rows.map(\.fields) == [["b"]])
    #expect(table.problems == [CSVProblem(.notText, line: 1, column: 2)])
  }

  @Test func `rows beyond the limit are told instead of read`() {
    let table = CSVTable(Array("a\nb\nc".utf8), rowLimit: 2)
    #expect(table.rows.count == 2)
    #expect(table.problems == [CSVProblem(.tooManyRows, line: 3, column: 1)])
    #expect(table.brokenRows.isEmpty)
  }
}
