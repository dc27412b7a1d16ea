import Testing
import ThaiText

@Suite("Change problem") struct ChangeProblemTests {
  static let all: [ChangeProblem] = [
    .kindUnknown(word: "a", nearest: "cut"), .nameMissing(.rate),
    .nameUnknown(word: "a", known: []), .nameUnknown(word: "a", known: ["b", "c"]),
    .nameAmbiguous(word: "a", meant: ["ab", "ac"]), .valueMissing(.cut),
    .amountUnreadable(word: "a"), .rateUnreadable(word: "a"), .monthUnreadable(word: "a"),
    .termUnreadable(word: "a"), .optionUnknown(word: "a=b", .cut), .loanTermsMissing,
  ]

  @Test(arguments: all)
  func `every problem is told in Thai without blame`(problem: ChangeProblem) {
    #expect(!problem.thai.isEmpty)
    #expect(!problem.thai.contains("ผิด") && !problem.thai.contains("  "))
  }

  @Test func `what a person typed cannot move the cursor`() {
    #expect(!ChangeProblem.amountUnreadable(word: "\u{1B}[2J").thai.contains("\u{1B}"))
  }
}
