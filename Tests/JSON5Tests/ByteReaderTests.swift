import JSON5
import Testing

@Suite("Byte reader") struct ByteReaderTests {
  @Test(arguments: ["\n", "\r\n", "\r", "\u{2028}", "\u{2029}"])
  func `every kind of line break counts once`(lineBreak: String) throws {
    let text = ["[", "// ก", "1,/*", "*/2,", "'\\", "']"].joined(separator: lineBreak)
    guard case .array(let elements) = try tree(text).value else {
      Issue.record("not an array")
      return
    }
    #expect(elements.map(\.span.start.line) == [3, 4, 5])
    #expect(elements.map(\.span.start.column) == [1, 3, 1])
    #expect(elements[2].span.end.line == 6)
  }

  @Test func `line feed before carriage return is two line breaks`() throws {
    #expect(try tree("\n\r1").span.start == SourcePosition(offset: 2, line: 3, column: 1))
  }

  @Test(arguments: [
    ("'ดอกเบี้ยที่ค้าง' 1", 19), ("'น้ำ' 1", 7), ("'🐂' 1", 5), ("'é' 1", 5), ("'e\u{301}' 1", 6),
    ("/* ที่ */ '' 1", 14),
  ])
  func `a column is a Unicode scalar`(text: String, column: Int) throws {
    let problem = try #require(problems(text).first)
    #expect(problem.code == .textAfterValue)
    #expect(problem.span.start.column == column)
    #expect(problem.span.start.offset == text.utf8.count - 1)
  }

  @Test func `columns start again on each line`() throws {
    #expect(summary("{ ก: 1,\n  ข: 2,\n  ก: 3 }") == ["J110 3:3"])
  }
}
