import HouseholdFile

/// Everything that keeps a file from being used.
struct ProblemReport: Error {
  /// What was found, first line first; never empty.
  let problems: [FileProblem]
  /// The file's name as the person knows it; nil for what was piped in.
  let file: String?
  /// The bytes of the file; nil when it was not opened.
  let source: [UInt8]?

  /// The problems of a file that was read.
  init(_ problems: [FileProblem], file: String?, source: [UInt8]) {
    self.problems = problems
    self.file = file
    self.source = source
  }

  /// A file that could not be opened or written.
  init(_ problem: OpeningProblem, file: String?) {
    problems = [FileProblem(problem)]
    self.file = file
    source = nil
  }

  /// What to tell the program that started this one.
  var exitCode: ExitCode {
    for problem in problems {
      if case .opening(let opening) = problem.fact {
        return opening == .unwritable ? .cannotWrite : .cannotOpen
      }
    }
    return .problemsInFile
  }
}
