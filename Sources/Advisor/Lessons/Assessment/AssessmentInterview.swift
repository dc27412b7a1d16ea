import LessonLibrary
import ThaiText

/// The questions before or after learning, asked one after the other; no answer is called wrong.
struct AssessmentInterview {
  let assessment: Assessment
  let console: Console

  /// Asks all questions.
  ///
  /// - Returns: The choices taken, counted from 1, by question; Enter alone leaves one out. Nil
  ///   when no more will be typed before the end.
  func run() -> AssessmentChange.Answers? {
    say([.title(assessment.title), .paragraph(assessment.introduction)])
    var answers: AssessmentChange.Answers = [:]
    for part in AssessmentPart.allCases {
      console.show("\n")
      say([.heading(AssessmentWords.heading(part))])
      for (number, question) in assessment.questions(of: part) {
        console.show("\n")
        say([.question(Page.Question(question, number: number))])
        guard let answer = answer(to: question) else {
          say([.paragraph(AssessmentWords.stopped)])
          return nil
        }
        if answer > 0 { answers[question.id] = answer }
      }
    }
    return answers
  }

  /// The choice that was typed, zero for none; nil when no more comes.
  private func answer(to question: AssessmentQuestion) -> Int? {
    let count = question.choices.count
    while true {
      console.show(QuizWords.prompt(choices: count))
      guard let typed = console.readLine() else { return nil }
      if typed.allSatisfy(\.isWhitespace) { return 0 }
      if let choice = QuizWords.choice(typed, among: count) { return choice + 1 }
      say([.paragraph(QuizWords.askAgain(typed, choices: count))])
    }
  }

  private func say(_ blocks: [Page.Block]) { console.show(console.layout.text(Page(blocks))) }
}
