import JSON5
import Testing

@Suite("JSON5 problem") struct JSON5ProblemTests {
  private func problem(_ kind: JSON5ProblemKind, at offset: Int) -> JSON5Problem {
    let place = SourcePosition(offset: offset, line: 1, column: offset + 1)
    return JSON5Problem(kind: kind, span: SourceSpan(start: place, end: place))
  }

  @Test func `a failure tells its problems in file order`() {
    let late = problem(.missingComma, at: 9)
    let early = problem(.stringNotClosed, at: 2)
    #expect(JSON5ParseFailure(problems: [late, early]).problems == [early, late])
  }

  @Test func `a problem has the code of its kind`() {
    #expect(problem(.missingColon, at: 0).code == .missingSeparator)
    #expect(problem(.emptyFile, at: 0).code.rawValue == "J115")
  }

  /// What a text with slips most likely means; nil where that cannot be told.
  private func meaning(_ text: String) -> String? {
    guard case .failure(let failure) = JSON5.parse(Array(text.utf8)) else { return nil }
    return failure.tree?.value.outline
  }

  @Test(arguments: [
    ("{ a: 1 b: 2 }", "{a:1,b:2}"), ("{ a = 1; b 2 }", "{a:1,b:2}"),
    ("{ a: “x y”, b: [1 2] }", "{a:\"x y\",b:[1,2]}"),
    ("{ a: ฝน, b: 6%, c: 3 }", "{a:\"ฝน\",b:null,c:3}"),
    ("[{ a: 1, { b: 2 }]", "[{a:1},{b:2}]"), ("{ a: 1, a: 2 } # ก", "{a:1}"),
    ("{ a: 1， b: 2 }", "{a:1,b:2}"),
  ])
  func `slips after which nothing is lost leave what was meant`(text: String, outline: String) {
    #expect(meaning(text) == outline)
  }

  @Test(arguments: [
    "{ a: \"x,\n b: 1 }", "{ a: 1", "{ a: 1 }}", "{ a: [1 }", "{ a: '\\1' }", "{ a: “x, b: 1 }",
    "{ a: 1 } /*",
  ])
  func `what may have been lost is not guessed`(text: String) {
    #expect(meaning(text) == nil && !problems(text).isEmpty)
  }
}
