import JSON5
import Testing

@Suite("JSON5 node") struct JSON5NodeTests {
  @Test func `members keep the order and the places of the file`() throws {
    let text = "{ ชื่อ: 'ก',\n 'ยอด' : 2 }"
    guard case .object(let members) = try tree(text).value else {
      Issue.record("not an object")
      return
    }
    #expect(members.map(\.key) == ["ชื่อ", "ยอด"])
    #expect(members.map { excerpt(text, $0.keySpan) } == ["ชื่อ", "'ยอด'"])
    #expect(members.map { excerpt(text, $0.value.span) } == ["'ก'", "2"])
    #expect(members.map(\.keySpan.start.line) == [1, 2])
  }

  @Test func `equal values at different places are different nodes`() throws {
    #expect(try tree("1") != tree(" 1"))
    #expect(try tree("1").value == tree(" 1").value)
  }
}
