import CSV
import Testing

@testable import Advisor

@Suite("Table problem") struct TableProblemTests {
  private static let flows: [FlowsFact] = [
    .columnMissing, .timeUnreadable("a"), .amountUnreadable("b"), .empty,
  ]
  private static let answers: [AnswersFact] = [
    .empty, .personMissing, .occasionUnreadable("a"), .doubled("1"),
    .answerUnreadable("x", choices: 4), .columnTooMuch(18), .markTooMuch(16),
  ]

  /// Every problem of the seventh row, told.
  private static let told: [ToldProblem] =
    flows.map { ToldProblem(TableProblem($0, line: 7, column: 2), file: "f.csv") }
    + answers.map { ToldProblem(TableProblem($0, line: 7, column: 2), file: "f.csv") }
    + CSVProblem.Kind.allCases.map {
      ToldProblem(TableProblem<FlowsFact>(CSVProblem($0, line: 7, column: 2)), file: "f.csv")
    }

  @Test func `every fact has a code of its own`() {
    #expect(Set(Self.told.map(\.code)).count == Self.told.count)
  }

  @Test func `every fact is told with its place and how to mend it`() {
    for told in Self.told {
      let text = told.lines(60).joined(separator: "\n")
      #expect(text.contains(told.code))
      #expect(text.contains("ไฟล์ f.csv แถว 7 ช่อง B"))
      #expect(text.contains("แก้ได้โดย"))
    }
  }
}
