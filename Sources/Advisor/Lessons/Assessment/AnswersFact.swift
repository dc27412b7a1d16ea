import ThaiText

/// What can be the matter with a table of answers.
enum AnswersFact: TableFact {
  /// Nothing stands under the heading.
  case empty
  /// Nobody's number stands first.
  case personMissing
  /// What stands second is neither before nor after.
  case occasionUnreadable(String)
  /// The same person answered twice at the same time.
  case doubled(String)
  /// None of the letters of a question.
  case answerUnreadable(String, choices: Int)
  /// More columns than there are questions.
  case columnTooMuch(Int)
  /// More answers than there are questions.
  case markTooMuch(Int)

  var code: CommandProblemCode {
    switch self {
    case .empty: .answersEmpty
    case .personMissing: .personMissing
    case .occasionUnreadable: .occasionUnreadable
    case .doubled: .personDoubled
    case .answerUnreadable: .answerUnreadable
    case .columnTooMuch: .columnTooMuch
    case .markTooMuch: .markTooMuch
    }
  }

  var words: TableWords.Words {
    switch self {
    case .empty: AssessmentWords.empty
    case .personMissing: AssessmentWords.personMissing
    case .occasionUnreadable(let text): AssessmentWords.occasionUnreadable(text)
    case .doubled(let person): AssessmentWords.doubled(person)
    case .answerUnreadable(let text, let choices):
      AssessmentWords.answerUnreadable(text, choices: choices)
    case .columnTooMuch(let count): AssessmentWords.columnTooMuch(count)
    case .markTooMuch(let count): AssessmentWords.markTooMuch(count)
    }
  }
}
