import Testing
import ThaiText

@testable import Advisor

@Suite("Usage problem") struct UsageProblemTests {
  static let all: [UsageProblem] = [
    .commandUnknown(word: "a", nearest: "b"), .flagUnknown(word: "--a", nearest: nil),
    .valueMissing(flag: "--a"), .valueNotTaken(flag: "--a"),
    .choiceUnknown(flag: "--a", word: "b", nearest: "c", known: ["c", "d"]),
    .countUnreadable(flag: "--a", word: "b", range: 1...2),
    .amountUnreadable(flag: "--a", word: "b"), .percentUnreadable(flag: "--a", word: "b"),
    .nameUnknown(word: "a", nearest: "b", list: "lesson list"),
    .operandUnknown(word: "a", nearest: nil, known: ["b"]), .operandMissing,
    .operandTooMuch(word: "a"), .flagsMissing(["--a", "--b"]), .flagsClash("--a", "--b"),
    .changeUnreadable(word: "a", .loanTermsMissing),
  ]

  @Test func `every kind has a code of its own`() {
    #expect(Set(Self.all.map(\.code)).count == Self.all.count)
  }

  @Test(arguments: all)
  func `every kind says what is the matter and what to type`(problem: UsageProblem) {
    let text = problem.text(of: .plan)
    #expect(text.count == 2)
    #expect(text[1].contains("plodnee"))
    #expect(!text[0].contains("ผิด"))
  }

  @Test func `what a person typed cannot move the cursor`() {
    let problem = UsageProblem.commandUnknown(word: "\u{1B}[2J", nearest: nil)
    #expect(!problem.text(of: nil)[0].contains("\u{1B}"))
  }
}
