import LessonLibrary
import Testing

@Suite("Question reader") struct QuestionReaderTests {
  private let question = Question(
    text: [.text("q")],
    choices: [
      .init(text: [.text("a")], isRight: false), .init(text: [.text("b")], isRight: true),
    ],
    reason: [.text("because so")]
  )

  @Test(arguments: [
    "? q\n- [ ] a\n- [x] b\n> because\n> so",
    "? q\n\n- [ ] a\n\n- [X] b\n\n> because\n> so\n",
    "?q\n* [] a\n* [x]b\n>because so",
  ])
  func `a question has choices and a reason`(text: String) {
    #expect(Markdown.blocks(in: text) == [.question(question)])
  }

  @Test func `questions that follow each other stay apart`() {
    #expect(
      Markdown.blocks(in: "? a\n- [x] b\n? c\n- [x] d") == [
        .question(Question(text: [.text("a")], choices: [right("b")], reason: [])),
        .question(Question(text: [.text("c")], choices: [right("d")], reason: [])),
      ]
    )
  }

  @Test func `question and choice may go on over a second line`() {
    #expect(
      Markdown.blocks(in: "? a\nb\n- [x] c\n  d") == [
        .question(Question(text: [.text("a b")], choices: [right("c d")], reason: []))
      ]
    )
  }

  @Test func `a question without choices is still a question`() {
    #expect(
      Markdown.blocks(in: "? a\n\nb") == [
        .question(Question(text: [.text("a")], choices: [], reason: [])),
        .paragraph([.text("b")]),
      ]
    )
  }

  private func right(_ text: String) -> Question.Choice {
    .init(text: [.text(text)], isRight: true)
  }
}
