import CSV
import Testing

@Suite("CSV separator") struct CSVSeparatorTests {
  @Test(
    arguments: [
      ("a,b,c\n1;2", CSVSeparator.comma), ("a;b;c\n1,2,3,4", .semicolon), ("a\tb\n", .tab),
      ("\"a,b,c\";d;e\n", .semicolon), ("\n\n a \nb;c\n", .semicolon), ("a", .comma), ("", .comma),
      ("a,b;c,d", .comma),
    ]
  )
  func `the first row that has any tells what parts the fields`(
    text: String,
    separator: CSVSeparator
  ) {
    #expect(CSVSeparator(of: Array(text.utf8)) == separator)
  }

  @Test(arguments: CSVSeparator.allCases)
  func `a table is read by any of them`(separator: CSVSeparator) {
    let mark = String(Unicode.Scalar(separator.rawValue))
    let table = CSVTable(Array("a\(mark)\"b\(mark)c\"\n".utf8), separator: separator)
    #expect(table.rows.map(\.fields) == [["a", "b\(mark)c"]])
  }
}
