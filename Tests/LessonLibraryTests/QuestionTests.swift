import LessonLibrary
import Testing

@Suite("Question") struct QuestionTests {
  @Test(arguments: 0...3) func `right choices are counted`(right: Int) {
    let choices = (0..<3).map { Question.Choice(text: [], isRight: $0 < right) }
    #expect(Question(text: [], choices: choices, reason: []).rightChoiceCount == right)
  }
}
