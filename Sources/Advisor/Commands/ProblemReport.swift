import HouseholdFile

/// Everything that keeps a file from being used.
struct ProblemReport: Error {
  /// What was found, first line first; never empty.
  let problems: [ToldProblem]
  /// The file's name as the person knows it; nil for what was piped in.
  let file: String?
  /// What to tell the program that started this one.
  let exitCode: ExitCode

  /// The problems of a file that was read.
  init(_ problems: [ToldProblem], file: String?) {
    self.problems = problems
    self.file = file
    exitCode = .problemsInFile
  }

  /// The problems of a household or scenario file.
  init(_ problems: [FileProblem], file: String?, source: [UInt8]) {
    self.init(problems.map { ToldProblem($0, file: file, source: source) }, file: file)
  }

  /// A file that could not be opened or written.
  init(_ problem: OpeningProblem, file: String?) {
    problems = [ToldProblem(FileProblem(problem), file: file, source: nil)]
    self.file = file
    exitCode = problem == .unwritable ? .cannotWrite : .cannotOpen
  }
}
