import CSV
import ThaiText

/// What can be the matter with a table of one sort, beside rows that cannot be read at all.
protocol TableFact: Hashable, Sendable {
  /// The short, lasting name of this kind.
  var code: CommandProblemCode { get }
  /// What is the matter, then how to mend it, in Thai.
  var words: TableWords.Words { get }
}

/// Something in a table that its writer can put right.
struct TableProblem<Fact: TableFact>: Error, Hashable, Sendable {
  /// What was found.
  enum Matter: Hashable, Sendable {
    /// The row cannot be read as a row.
    case row(CSVProblem.Kind)
    /// What such a table can have.
    case fact(Fact)
  }

  /// What was found.
  let matter: Matter
  /// The row as a spreadsheet numbers it, counted from 1.
  let line: Int
  /// The column of the table, counted from 1; nil for the row as a whole.
  let column: Int?

  /// A problem of what stands in the table.
  init(_ fact: Fact, line: Int, column: Int? = nil) {
    (matter, self.line, self.column) = (.fact(fact), line, column)
  }

  /// A problem of the table as such.
  init(_ problem: CSVProblem) {
    (matter, line, column) = (.row(problem.kind), problem.row, problem.column)
  }

  /// The short, lasting name of this kind.
  var code: String {
    switch matter {
    case .row(let kind): CSVProblem(kind, line: line, column: 1).code.rawValue
    case .fact(let fact): fact.code.rawValue
    }
  }

  /// What is the matter, then how to mend it, in Thai.
  var words: TableWords.Words {
    switch matter {
    case .row(.quoteNotClosed): TableWords.quoteNotClosed
    case .row(.textAfterQuote): TableWords.textAfterQuote
    case .row(.notText): TableWords.notText
    case .row(.tooManyRows): TableWords.tooManyRows
    case .fact(let fact): fact.words
    }
  }
}

extension ToldProblem {
  /// A problem of a table.
  init<Fact>(_ problem: TableProblem<Fact>, file: String?) {
    let (code, words) = (problem.code, problem.words)
    let place = TablePlace.words(file: file, row: problem.line, column: problem.column)
    self.init(
      code: code,
      message: words.what,
      file: file,
      line: problem.line,
      column: problem.column,
      group: problem.column.map { "\(code) \($0)" },
      lines: { TableWords.lines(words, code: code, place: place, width: $0) }
    )
  }
}
