import LessonLibrary
import Testing

@testable import Advisor

@Suite("Typed answers") struct TypedAnswersTests {
  private func read(_ text: String) -> TypedAnswers { TypedAnswers(text, assessment: .embedded) }

  @Test(arguments: ["ขค-ก", "ข ค - ก", "2,3,-,1", "b c - a"])
  func `letters stand in the order of the questions`(text: String) {
    #expect(
      read(text).answers == ["share-equally": 2, "dearer-next-year": 3, "interest-of-a-month": 1]
    )
    #expect(read(text).problem == nil)
  }

  @Test func `what is no letter, and one too many, is told`() {
    #expect(
      read("กx").problem
        == TableProblem(.answerUnreadable("x", choices: 4), line: 1, column: 2)
    )
    let many = String(repeating: "ก", count: 17)
    #expect(read(many).problem?.matter == .fact(.markTooMuch(16)))
  }
}
