import JSON5
import HouseholdFile
import Testing

@Suite("Object reader") struct ObjectReaderTests {
  @Test func `what is missing is told where the object begins`() throws {
    let text = "{ plodnee: 1, name: 'บ้าน',\n  assets: [\n    { name: 'วัว' }] }"
    let problem = try #require(fileProblems(text).first)
    #expect(problem.span?.start.line == 3 && problem.span?.start.column == 5)
    #expect(problem.span?.start == problem.span?.end)
  }

  @Test func `what is not known is told at its key`() throws {
    let text = file("cahs: 1")
    let span = try #require(fileProblems(text).first?.span)
    let bytes = Array(text.utf8)[span.start.offset..<span.end.offset]
    #expect(String(decoding: bytes, as: UTF8.self) == "cahs")
  }

  @Test func `a list in place of an object is told`() {
    #expect(fileProblems("[]").map { "\($0.code) \($0.field)" } == ["S201 "])
    #expect(summary("incomes: [[]]") == ["S201 incomes[0]"])
  }
}
