import HouseholdFile
import ThaiText

/// Everything that keeps files from being used.
struct ProblemReport: Error {
  /// What was found, first line first; never empty.
  let problems: [ToldProblem]
  /// What to tell the program that started this one.
  let exitCode: ExitCode

  /// The file that all problems are of, as the person knows it; nil when there are several or none.
  var file: String? {
    let files = Set(problems.map(\.file))
    return files.count == 1 ? problems[0].file : nil
  }

  /// The same with one more sentence for people; the same when there is none.
  func adding(_ hint: String?) -> ProblemReport {
    guard let hint, let last = problems.last else { return self }
    let hinted = ToldProblem(
      code: last.code,
      message: "\(last.message) \(hint)",
      file: last.file,
      line: last.line,
      column: last.column,
      field: last.field,
      lines: { last.lines($0) + LineWrap.wrap(hint, width: $0) }
    )
    return ProblemReport(problems: problems.dropLast() + [hinted], exitCode: exitCode)
  }

  private init(problems: [ToldProblem], exitCode: ExitCode) {
    self.problems = problems
    self.exitCode = exitCode
  }

  /// The problems of a file that was read; nil when there are none.
  init?(_ problems: [ToldProblem]) {
    guard !problems.isEmpty else { return nil }
    self.problems = problems
    exitCode = .problemsInFile
  }

  /// One problem of a file that was read.
  init(_ problem: ToldProblem) {
    self.init(problems: [problem], exitCode: .problemsInFile)
  }

  /// The problems of a household or scenario file.
  init(_ problems: [FileProblem], file: String?, source: [UInt8]) {
    self.problems = problems.map { ToldProblem($0, file: file, source: source) }
    exitCode = .problemsInFile
  }

  /// A file that could not be opened or written.
  init(_ problem: OpeningProblem, file: String?) {
    problems = [ToldProblem(FileProblem(problem), file: file, source: nil)]
    exitCode = [.unwritable, .exists].contains(problem) ? .cannotWrite : .cannotOpen
  }

  /// A household's file or records that could not be opened or written, which cannot be put
  /// anywhere else.
  init(_ problem: OpeningProblem, writing records: HouseholdRecords) {
    guard problem == .unwritable else {
      self.init(problem, file: records.file)
      return
    }
    let words = RecordsWords.unwritable(records.file, folder: records.folder)
    let code = HouseholdProblemCode.fileUnwritable.rawValue
    let told = ToldProblem(code: code, words, file: records.file)
    self.init(problems: [told], exitCode: .cannotWrite)
  }

  /// A file of a household that cannot be removed.
  init(removing file: String) {
    let code = HouseholdProblemCode.fileUnwritable.rawValue
    problems = [ToldProblem(code: code, RecordsWords.unremovable(file), file: file)]
    exitCode = .cannotWrite
  }

  /// A problem that a command finds itself.
  init(
    _ code: CommandProblemCode,
    _ words: TableWords.Words,
    file: String?,
    line: Int? = nil,
    exitCode: ExitCode = .cannotOpen
  ) {
    problems = [ToldProblem(code: code, words, file: file, line: line)]
    self.exitCode = exitCode
  }

  /// All of several reports; nil when there are none.
  ///
  /// A file with problems to mend comes before one that cannot be opened.
  init?(_ reports: [ProblemReport]) {
    guard let first = reports.first else { return nil }
    problems = reports.flatMap(\.problems)
    let hasMendable = reports.contains { $0.exitCode == .problemsInFile }
    exitCode = hasMendable ? .problemsInFile : first.exitCode
  }
}
