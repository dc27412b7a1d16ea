import LessonLibrary
import Testing

@testable import LessonLibrary

@Suite("Question reader") struct QuestionReaderTests {
  private func questions(_ text: String) -> [Question] {
    let reader = QuestionReader(MarkdownDocument(text).blocks)
    #expect(reader.problems.isEmpty, "\(reader.problems)")
    return reader.questions
  }

  @Test(arguments: [
    "? ก\n?? ข ไหม\n- [ ] ค\n  > ง\n- [x] จ\n  > ฉ",
    "?ก\n??ข ไหม\n* [ ] ค\n\n  >ง\n\n* [X] จ\n\n  >ฉ",
  ])
  func `a question has a hint, choices and a reason for each`(text: String) throws {
    let question = try #require(questions(text).first)
    #expect(question.text.plainText == "ก" && question.hint.plainText == "ข ไหม")
    #expect(question.choices.map(\.text.plainText) == ["ค", "จ"])
    #expect(question.choices.map(\.reason.plainText) == ["ง", "ฉ"])
    #expect(question.choices.map(\.isRight) == [false, true])
  }

  @Test func `question, hint and reason may go on over a second line`() throws {
    let text = "? ก\n  ข\n?? ค\nง\n- [x] จ\n  > ฉ\n  > ช\n- [ ] ซ\n  > ฌ\n  >\n  > ญ"
    let question = try #require(questions(text).first)
    #expect(question.text.plainText == "ก ข" && question.hint.plainText == "ค ง")
    #expect(question.choices.map(\.reason.plainText) == ["ฉ ช", "ฌ ญ"])
  }

  @Test func `a worked example between questions is passed over`() {
    let question = "? ก\n?? ข\n- [ ] ค\n  > ง\n- [x] จ\n  > ฉ\n"
    #expect(questions("\(question)\n```example\nx\n```\n\n\(question)").count == 2)
  }
}
