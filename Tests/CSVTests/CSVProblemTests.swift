import CSV
import Testing

@Suite("CSV problem") struct CSVProblemTests {
  @Test func `every kind has a code of its own`() {
    let codes = CSVProblem.Kind.allCases.map { CSVProblem($0, line: 1, column: 1).code }
    #expect(Set(codes) == Set(CSVProblemCode.allCases))
  }
}
