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
}
