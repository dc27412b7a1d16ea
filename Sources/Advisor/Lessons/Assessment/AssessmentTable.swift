import CSV
import LessonLibrary
import ThaiText

/// What people marked on paper, typed into a table: a row a person and time, a column a question.
struct AssessmentTable {
  /// Those who answered both times.
  let people: [(before: AssessmentChange.Answers, after: AssessmentChange.Answers)]
  /// How many answered only once.
  let answeredOnce: Int
  /// What is to be mended, in file order; then nobody is counted.
  let problems: [TableProblem<AnswersFact>]

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - bytes: The file; its first row is a heading.
  ///   - assessment: The questions, in the order of the columns.
  init(_ bytes: [UInt8], assessment: Assessment) {
    let table = CSVTable(bytes, rowLimit: Self.mostRows)
    var reader = AssessmentRowReader(assessment)
    for problem in table.problems { reader.problems.append(TableProblem<AnswersFact>(problem)) }
    for row in table.rows.dropFirst() { reader.read(row) }
    if table.rows.count < 2, reader.problems.isEmpty {
      reader.problems = [TableProblem<AnswersFact>(.empty, line: 1)]
    }
    problems = reader.problems.sorted { ($0.line, $0.column ?? 0) < ($1.line, $1.column ?? 0) }
    let sheets = problems.isEmpty ? reader.sheets : [:]
    people = sheets.values.compactMap { answers in
      guard let before = answers[.before], let after = answers[.after] else { return nil }
      return (before, after)
    }
    answeredOnce = sheets.count - people.count
  }

  /// The most rows that are read.
  static let mostRows = 10_000
}

/// Reads rows one after the other.
private struct AssessmentRowReader {
  private let assessment: Assessment
  private(set) var sheets: [String: [TestOccasion: AssessmentChange.Answers]] = [:]
  var problems: [TableProblem<AnswersFact>] = []

  init(_ assessment: Assessment) {
    self.assessment = assessment
  }

  mutating func read(_ row: CSVRow) {
    let person = row[0].filter { !$0.isWhitespace }
    let occasion = AssessmentWords.occasion(row[1]).flatMap(TestOccasion.init)
    if person.isEmpty { note(.personMissing, row, column: 1) }
    if occasion == nil { note(.occasionUnreadable(row[1]), row, column: 2) }
    let answers = answers(row)
    guard let occasion, !person.isEmpty else { return }
    if sheets[person]?[occasion] != nil { note(.doubled(person), row, column: 1) }
    sheets[person, default: [:]][occasion] = answers
  }

  private mutating func answers(_ row: CSVRow) -> AssessmentChange.Answers {
    var answers: AssessmentChange.Answers = [:]
    for (index, question) in assessment.questions.enumerated() {
      let typed = row[index + 2].filter { !$0.isWhitespace }
      if typed.isEmpty || typed == "-" { continue }
      if let choice = QuizWords.choice(typed, among: question.choices.count) {
        answers[question.id] = choice + 1
      } else {
        note(.answerUnreadable(typed, choices: question.choices.count), row, column: index + 3)
      }
    }
    let mostFields = assessment.questions.count + 2
    if row.fields.dropFirst(mostFields).contains(where: { !$0.isEmpty }) {
      note(.columnTooMuch(mostFields), row, column: mostFields + 1)
    }
    return answers
  }

  private mutating func note(_ fact: AnswersFact, _ row: CSVRow, column: Int) {
    problems.append(TableProblem<AnswersFact>(fact, line: row.line, column: column))
  }
}
