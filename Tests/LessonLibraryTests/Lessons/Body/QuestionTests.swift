import LessonLibrary
import Testing

@Suite("Question") struct QuestionTests {
  @Test(arguments: 0...3) func `right choices are counted`(right: Int) {
    let choices = (0..<3).map { place in
      Question.Choice(text: [], isRight: place < right, reason: [.text("\(place)")])
    }
    let question = Question(text: [], hint: [], choices: choices)
    #expect(question.rightChoiceCount == right)
    #expect(question.reason == (right > 0 ? [.text("0")] : []))
  }
}
