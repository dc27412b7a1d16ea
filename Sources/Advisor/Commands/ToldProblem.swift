import HouseholdFile
import JSON5
import ThaiText

/// One thing to mend, as it is told to a person or to a program.
struct ToldProblem: Sendable {
  /// The short, lasting name.
  let code: String
  /// What is the matter and how to mend it, in a sentence or two of Thai.
  let message: String
  /// The file's name as the person knows it; nil for what was piped in.
  var file: String?
  /// Where, counted from 1; nil for a file as a whole.
  var line: Int?
  /// Where on the line or in the row, counted from 1.
  var column: Int?
  /// The key concerned; empty where there are no keys.
  var field = ""
  /// What it has in common with others of the same table, which are told in short; nil where each
  /// is told in full.
  var group: String?
  /// All that is said to a person, wrapped to a width in cells.
  let lines: @Sendable (_ width: Int) -> [String]
}

extension ToldProblem {
  /// A problem of a household or scenario file.
  init(_ problem: FileProblem, file: String?, source: [UInt8]?) {
    let text = ProblemText(problem, file: file, source: source)
    self.init(
      code: problem.code,
      message: text.message,
      file: file,
      line: problem.span?.start.line,
      column: problem.span?.start.column,
      field: problem.field,
      lines: text.lines
    )
  }

  /// A problem that is told by what is the matter, its place and how to mend it.
  init(
    code: String,
    _ words: TableWords.Words,
    file: String?,
    line: Int? = nil,
    column: Int? = nil
  ) {
    let place = TableWords.place(file: file, line: line, column: column)
    self.init(
      code: code,
      message: words.what,
      file: file,
      line: line,
      column: column,
      lines: { TableWords.lines(words, code: code, place: place, width: $0) }
    )
  }

  /// A problem that a command finds itself.
  init(
    code: CommandProblemCode,
    _ words: TableWords.Words,
    file: String?,
    line: Int? = nil
  ) {
    self.init(code: code.rawValue, words, file: file, line: line)
  }

  /// The problem for other programs.
  var json: JSONText {
    .object([
      ("code", .string(code)), ("message", .string(message)),
      ("file", file.map(JSONText.string) ?? .null),
      ("line", line.map(JSONText.integer) ?? .null),
      ("column", column.map(JSONText.integer) ?? .null),
      ("field", field.isEmpty ? .null : .string(field)),
    ])
  }
}
