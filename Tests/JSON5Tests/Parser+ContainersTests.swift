import JSON5
import Testing

@Suite("Objects and arrays") struct ParserContainersTests {
  @Test(arguments: [
    ("[1,]", "[1]"), ("[[],]", "[[]]"), ("{a:1,}", "{a:1}"), ("{a:[{b:{},},],}", "{a:[{b:{}}]}"),
  ])
  func `one comma may follow the last item`(text: String, outline: String) throws {
    #expect(try tree(text).value.outline == outline)
  }

  @Test(arguments: [
    ("[", "[", JSON5Container.array), ("{", "{", .object), ("{a", "{", .object),
    ("{a:", "{", .object), ("{a:1", "{", .object), ("{a:1,", "{", .object), ("[1,", "[", .array),
    ("{a:[1", "[", .array), ("[{}", "[", .array), ("[{", "{", .object),
  ])
  func `a text that ends too early names what is open`(
    text: String,
    bracket: String,
    container: JSON5Container
  ) throws {
    let problem = try #require(problems(text).first)
    guard case .unexpectedEnd(let open, let since) = problem.kind else {
      Issue.record("\(problem.kind)")
      return
    }
    #expect(open == container)
    #expect(excerpt(text, since) == bracket)
    #expect(problem.span.start.offset == text.utf8.count)
  }

  @Test func `nesting ends at the limit`() throws {
    let limit = JSON5.nestingLimit
    let deepest = String(repeating: "[", count: limit) + String(repeating: "]", count: limit)
    #expect(throws: Never.self) { try tree(deepest) }
    #expect(problems("[" + deepest + "]").map(\.kind) == [.nestingTooDeep(limit: limit)])
    let objects = String(repeating: "{a:", count: limit + 1)
    #expect(problems(objects).map(\.kind) == [.nestingTooDeep(limit: limit)])
  }

  @Test func `items side by side do not nest`() throws {
    let many = String(repeating: "[[]],", count: 500)
    #expect(throws: Never.self) { try tree("[" + many + "]") }
  }

  @Test func `a missing comma is told at the end of its own line`() {
    #expect(summary("{\n a: 1\n b: 2\n}") == ["J113 2:6"])
    #expect(summary("[\n {} // ก\n {}\n]") == ["J113 2:4"])
  }

  @Test func `an item of a list that was not closed ends where the next begins`() {
    #expect(summary("[\n { a: 1,\n { a: 2 },\n { a: 3; }\n]") == ["J102 3:2", "J102 4:8"])
    #expect(summary("[\n { a: 1\n { a: 2 }\n]") == ["J102 3:2"])
    #expect(summary("{ a: 1, { b: 2 } }") == ["J102 1:9"])
  }

  @Test func `a wrong bracket names what is open`() throws {
    let problem = try #require(problems("{ a: [1 }").first)
    guard case .wrongBracket(.array, let since) = problem.kind else {
      Issue.record("\(problem.kind)")
      return
    }
    #expect(since.start.column == 6)
  }
}
