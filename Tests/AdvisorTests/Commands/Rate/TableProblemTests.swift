import CSV
import Testing

@testable import Advisor

@Suite("Table problem") struct TableProblemTests {
  static let facts: [TableProblem.Fact] =
    CSVProblem.Kind.allCases.map(TableProblem.Fact.row) + [
      .columnMissing, .timeUnreadable("a"), .amountUnreadable("b"), .empty,
    ]

  @Test func `every fact has a code of its own`() {
    let codes = Self.facts.map { TableProblem($0, line: 1).code }
    #expect(Set(codes).count == Self.facts.count)
  }

  @Test func `every fact is told with its place and how to mend it`() {
    for fact in Self.facts {
      let told = ToldProblem(TableProblem(fact, line: 7, column: 2), file: "f.csv")
      let text = told.lines(60).joined(separator: "\n")
      #expect(text.contains(told.code))
      #expect(text.contains("ไฟล์ f.csv บรรทัด 7 ช่องที่ 2"))
      #expect(text.contains("แก้ได้โดย"))
    }
  }
}
