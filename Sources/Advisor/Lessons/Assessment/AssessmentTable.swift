import CSV
import LessonLibrary
import ThaiText

/// What people marked on paper, typed into a table: a row a person and time, a column a question.
struct AssessmentTable {
  /// Those who answered both times.
  let people: [(before: AssessmentChange.Answers, after: AssessmentChange.Answers)]
  /// How many answered only once.
  let answeredOnce: Int
  /// How many are not counted because something that was typed of them cannot be read.
  let unread: Int
  /// What is to be mended, in file order.
  let problems: [TableProblem<AnswersFact>]

  /// Reads a table as spreadsheets write it: UTF-8, UTF-16 or Windows-874; commas, semicolons or
  /// tabs.
  ///
  /// A row that cannot be read keeps its person from being counted, and nobody else.
  ///
  /// - Parameters:
  ///   - bytes: The file; its first row is a heading.
  ///   - assessment: The questions, in the order of the columns.
  init(_ bytes: [UInt8], assessment: Assessment) {
    let table = CSVTable.ofSpreadsheet(CSVEncoding.utf8(bytes), rowLimit: Self.mostRows)
    var reader = AssessmentRowReader(assessment)
    for problem in table.problems { reader.problems.append(TableProblem<AnswersFact>(problem)) }
    let heading = (table.rows.prefix(1) + table.brokenRows.prefix(1)).map(\.number).min()
    let people = table.rows.filter { $0.number != heading }
    for row in table.brokenRows where row.number != heading { reader.leaveOut(row) }
    for row in people { reader.read(row) }
    if people.isEmpty, reader.problems.isEmpty {
      reader.problems = [TableProblem<AnswersFact>(.empty, line: 1)]
    }
    problems = reader.problems.sorted { ($0.line, $0.column ?? 0) < ($1.line, $1.column ?? 0) }
    let sheets = reader.sheets.filter { !reader.leftOut.contains($0.key) }
    self.people = sheets.values.compactMap { answers in
      guard let before = answers[.before], let after = answers[.after] else { return nil }
      return (before, after)
    }
    answeredOnce = sheets.count - self.people.count
    unread = reader.leftOut.count
  }

  /// The most rows that are read.
  static let mostRows = 10_000
}

/// Reads rows one after the other.
private struct AssessmentRowReader {
  private let assessment: Assessment
  private(set) var sheets: [String: [TestOccasion: AssessmentChange.Answers]] = [:]
  /// Those of whom something cannot be read.
  private(set) var leftOut: Set<String> = []
  var problems: [TableProblem<AnswersFact>] = []

  init(_ assessment: Assessment) {
    self.assessment = assessment
  }

  mutating func read(_ row: CSVRow) {
    let person = Self.person(row)
    let occasion = AssessmentWords.occasion(row[1]).flatMap(TestOccasion.init)
    let sound = problems.count
    if person.isEmpty { note(.personMissing, row, column: 1) }
    if occasion == nil { note(.occasionUnreadable(row[1]), row, column: 2) }
    let answers = answers(row)
    if let occasion, !person.isEmpty {
      if sheets[person]?[occasion] != nil { note(.doubled(person), row, column: 1) }
      sheets[person, default: [:]][occasion] = answers
    }
    if problems.count > sound { leaveOut(row) }
  }

  /// Keeps the person of a row from being counted.
  mutating func leaveOut(_ row: CSVRow) {
    let person = Self.person(row)
    if !person.isEmpty { leftOut.insert(person) }
  }

  private static func person(_ row: CSVRow) -> String { row[0].filter { !$0.isWhitespace } }

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
    problems.append(TableProblem<AnswersFact>(fact, line: row.number, column: column))
  }
}
