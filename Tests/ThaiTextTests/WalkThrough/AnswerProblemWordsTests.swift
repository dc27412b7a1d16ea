import Engine
import HouseholdFile
import Testing
import ThaiText

@Suite("What is said of an answer that cannot be used") struct AnswerProblemWordsTests {
  private static let problems: [ValueProblem] = [
    .wrongShape(expected: .amount, found: .text("เยอะ")),
    .wrongShape(expected: .amount, found: .list),
    .numberInQuotes(text: "5", number: "5"), .negativeAmount(text: "-5"),
    .tooManyDecimals(text: "1.234", allowed: 2), .amountTooLarge(text: "9"), .notFinite(text: "∞"),
    .percentOutOfRange(text: "9", range: 0...1), .rateTooHigh(text: "9", period: .day, mostPPM: 1),
    .countOutOfRange(text: "9", range: 1...600), .shareOutOfRange(text: "9"),
    .monthUnreadable(text: "ก"),
    .monthNumberOutOfRange(text: "13"), .yearOutOfRange(text: "1"), .monthRepeated(3), .listEmpty,
    .listTooLong(count: 9, limit: 5), .choiceUnknown(text: "ก", nearest: nil, known: []),
    .textEmpty,
    .textTooLong(text: "ก", limit: 100), .invisibleCharacters(text: "ก"), .otherVersion(text: "2"),
  ]

  @Test("one line with the code, one with an example, and no blame", arguments: problems)
  func lines(_ problem: ValueProblem) {
    let lines = AnswerProblemWords.lines(problem, example: "3,500")
    #expect(lines.count == 2)
    #expect(lines[0].hasSuffix("(\(problem.code.rawValue))"))
    #expect(lines[1].hasSuffix("3,500"))
    for word in ["ผิดพลาด", "ล้มเหลว", "ไม่ถูกต้อง", "กรุณา"] { #expect(!lines[0].contains(word)) }
  }

  @Test func `what was typed cannot move the cursor`() {
    let problem = ValueProblem.monthUnreadable(text: "\u{1B}[2J")
    #expect(!AnswerProblemWords.lines(problem, example: "").joined().contains("\u{1B}"))
  }
}
