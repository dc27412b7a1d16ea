import LessonLibrary
import ThaiText

/// The answers of one person, typed in the order of the questions; a hyphen leaves one out.
///
/// Example: `ข ค ก - ก`, or `ขคก-ก`.
struct TypedAnswers {
  /// The choices taken, counted from 1, by question.
  let answers: AssessmentChange.Answers
  /// What is to be mended; nil when there is nothing.
  let problem: TableProblem<AnswersFact>?

  init(_ typed: String, assessment: Assessment) {
    var answers: AssessmentChange.Answers = [:]
    var problem: TableProblem<AnswersFact>?
    let marks = typed.filter { !$0.isWhitespace && $0 != "," }
    for (index, mark) in marks.enumerated() where problem == nil {
      guard assessment.questions.indices.contains(index) else {
        problem = TableProblem<AnswersFact>(.markTooMuch(assessment.questions.count), line: 1)
        break
      }
      let question = assessment.questions[index]
      if mark == "-" { continue }
      if let choice = QuizWords.choice(String(mark), among: question.choices.count) {
        answers[question.id] = choice + 1
      } else {
        problem = TableProblem<AnswersFact>(
          .answerUnreadable(String(mark), choices: question.choices.count),
          line: 1,
          column: index + 1
        )
      }
    }
    (self.answers, self.problem) = (answers, problem)
  }
}
