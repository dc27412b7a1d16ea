import LessonLibrary
import ThaiText

/// Tells what is to be mended in a lesson or a folder of lessons.
struct LessonCheckCommand: Command {
  private let path: String
  private let longestStretch: Int
  private let isForMachines: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    path = try arguments.onlyOperand()
    longestStretch = arguments.count(.sentence) ?? LessonCheck.usualLongestStretch
    isForMachines = arguments.has(.json)
  }

  func run(in world: World) -> ExitCode {
    do {
      let files = try lessonFiles(in: world)
      let found = check(in: world).problems(in: files)
      let problems =
        files.isEmpty
        ? [ToldProblem(code: .folderEmpty, TableWords.folderEmpty(".md"), file: path)]
        : found.filter { !$0.isWarning }.map(ToldProblem.init)
      return world.tellCheck(
        ProblemReport(problems),
        sound: [LessonListWords.allSound(files.count)] + found.map(Self.warning),
        asJSON: isForMachines
      )
    } catch {
      return world.tell(error, asJSON: isForMachines)
    }
  }

  private func check(in world: World) -> LessonCheck {
    LessonCheck(beside: world.lessons, figures: world.figures, longestStretch: longestStretch)
  }

  private func lessonFiles(in world: World) throws(ProblemReport) -> [ContentFile] {
    guard path.hasSuffix(".md") else { return try world.textFiles(in: path, endings: [".md"]) }
    return [try world.lessonFile(path)]
  }

  /// What could be better in a lesson that can be used.
  private static func warning(_ problem: LessonProblem) -> String {
    let place = TableWords.place(
      file: problem.fileName == "-" ? nil : problem.fileName,
      line: problem.line,
      column: nil
    )
    let words = LessonProblemWords.words(for: problem.fact)
    return "\(place) \(words.what) (\(problem.code.rawValue)) \(words.mend)"
  }
}

extension ToldProblem {
  /// A problem of a lesson.
  init(_ problem: LessonProblem) {
    self.init(
      code: problem.code.rawValue,
      LessonProblemWords.words(for: problem.fact),
      file: problem.fileName,
      line: problem.line,
      column: problem.column
    )
  }
}

extension Flag {
  /// The most letters between two spaces of a lesson.
  static let sentence = Flag("sentence", .count(20...1_000), FlagWords.sentence)
}

extension CommandForm {
  static let lessonCheck = CommandForm(
    "lesson check",
    LessonCheckCommand.self,
    .lessonCheck,
    flags: [.sentence],
    operand: .path
  )
}
