import CSV
import ThaiText

/// Something in a table of answers that its writer can put right.
struct AssessmentTableProblem: Hashable, Sendable {
  /// What was found.
  enum Fact: Hashable, Sendable {
    /// The row cannot be read as a row.
    case row(CSVProblem.Kind)
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
  }

  /// What was found.
  let fact: Fact
  /// Where, counted from 1.
  let line: Int
  /// The column of the table, counted from 1; nil for the row as a whole.
  let column: Int?

  init(_ fact: Fact, line: Int, column: Int? = nil) {
    (self.fact, self.line, self.column) = (fact, line, column)
  }

  /// A problem of the table as such.
  init(_ problem: CSVProblem) {
    self.init(.row(problem.kind), line: problem.line, column: problem.column)
  }

  /// The short, lasting name of this kind.
  var code: String {
    switch fact {
    case .row(let kind): CSVProblem(kind, line: line, column: 1).code.rawValue
    case .empty: CommandProblemCode.answersEmpty.rawValue
    case .personMissing: CommandProblemCode.personMissing.rawValue
    case .occasionUnreadable: CommandProblemCode.occasionUnreadable.rawValue
    case .doubled: CommandProblemCode.personDoubled.rawValue
    case .answerUnreadable: CommandProblemCode.answerUnreadable.rawValue
    case .columnTooMuch: CommandProblemCode.columnTooMuch.rawValue
    case .markTooMuch: CommandProblemCode.markTooMuch.rawValue
    }
  }

  /// What is the matter, then how to mend it, in Thai.
  var words: TableWords.Words {
    switch fact {
    case .row(let kind): TableProblem(.row(kind), line: line).words
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

extension ToldProblem {
  /// A problem of a table of answers.
  init(_ problem: AssessmentTableProblem, file: String?) {
    self.init(
      code: problem.code,
      problem.words,
      file: file,
      line: problem.line,
      column: problem.column
    )
  }
}
