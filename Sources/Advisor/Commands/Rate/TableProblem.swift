import CSV
import ThaiText

/// Something in a table of flows that its writer can put right.
struct TableProblem: Error, Hashable, Sendable {
  /// What was found.
  enum Fact: Hashable, Sendable {
    /// The row cannot be read as a row.
    case row(CSVProblem.Kind)
    /// A row with fewer than two columns.
    case columnMissing
    /// What stands first is neither a month's number nor a date, or not what the first row has.
    case timeUnreadable(String)
    /// What stands second is no amount.
    case amountUnreadable(String)
    /// Nothing is in the table.
    case empty
  }

  /// What was found.
  let fact: Fact
  /// Where, counted from 1.
  let line: Int
  /// The column of the table, counted from 1; nil for the row as a whole.
  let column: Int?

  init(_ fact: Fact, line: Int, column: Int? = nil) {
    self.fact = fact
    self.line = line
    self.column = column
  }

  /// A problem of the table as such.
  init(_ problem: CSVProblem) {
    self.init(.row(problem.kind), line: problem.line, column: problem.column)
  }

  /// The short, lasting name of this kind.
  var code: String {
    switch fact {
    case .row(let kind): CSVProblem(kind, line: line, column: 1).code.rawValue
    case .columnMissing: CommandProblemCode.columnMissing.rawValue
    case .timeUnreadable: CommandProblemCode.timeUnreadable.rawValue
    case .amountUnreadable: CommandProblemCode.flowUnreadable.rawValue
    case .empty: CommandProblemCode.tableEmpty.rawValue
    }
  }

  /// What is the matter, then how to mend it, in Thai.
  var words: (what: String, mend: String) {
    switch fact {
    case .row(.quoteNotClosed): TableWords.quoteNotClosed
    case .row(.textAfterQuote): TableWords.textAfterQuote
    case .row(.notText): TableWords.notText
    case .row(.tooManyRows): TableWords.tooManyRows
    case .columnMissing: TableWords.columnMissing
    case .timeUnreadable(let text): TableWords.timeUnreadable(text)
    case .amountUnreadable(let text): TableWords.amountUnreadable(text)
    case .empty: TableWords.empty
    }
  }
}
