import JSON5
import Testing

@Suite("Source span") struct SourceSpanTests {
  @Test(arguments: ["'ก ข'", "[1, 2 ]", "{ a: 1 }", "-Infinity", "null", "0x1F"])
  func `the span of a value is exactly what is written`(text: String) throws {
    let padded = " /* ดู */\n\t" + text + " // จบ"
    #expect(excerpt(padded, try tree(padded).span) == text)
  }

  @Test func `the span of a missing comma is the empty place for it`() throws {
    let problem = try #require(problems("[1 2]").first)
    #expect(problem.span.start == problem.span.end)
    #expect(problem.span.start.column == 3)
  }
}
