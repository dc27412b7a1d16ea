import JSON5
import Testing

@Suite("Source position") struct SourcePositionTests {
  @Test func `a position keeps what it is given`() {
    let position = SourcePosition(offset: 10, line: 2, column: 3)
    #expect(position.offset == 10)
    #expect(position.line == 2)
    #expect(position.column == 3)
  }

  @Test func `a number beyond thirty-two bits is held at the limit`() {
    let position = SourcePosition(offset: .max, line: .max, column: 1)
    #expect(position.offset == Int(Int32.max))
    #expect(position.line == Int(Int32.max))
  }

  @Test func `earlier in the text is less`() {
    let first = SourcePosition(offset: 4, line: 1, column: 5)
    let second = SourcePosition(offset: 5, line: 2, column: 1)
    #expect(first < second)
    #expect([second, first].sorted() == [first, second])
  }
}
