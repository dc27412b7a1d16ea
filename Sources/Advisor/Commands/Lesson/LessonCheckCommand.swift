import Engine
import LessonLibrary
import ThaiText

/// Tells what is to be mended in a folder of lessons.
struct LessonCheckCommand: Command {
  private let folder: String
  private let isForMachines: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    folder = try arguments.onlyOperand()
    isForMachines = arguments.has(.json)
  }

  func run(in world: World) -> ExitCode {
    do {
      let files = try world.textFiles(in: folder, ending: ".md")
      let observations = Set(Observation.ID.allCases.map(\.rawValue))
      let catalogue = LessonCatalogue(files: files, knownObservations: observations)
      let problems =
        files.isEmpty
        ? [ToldProblem(code: .folderEmpty, TableWords.folderEmpty(".md"), file: folder)]
        : catalogue.problems.map(ToldProblem.init)
      return world.tellCheck(
        ProblemReport(problems),
        sound: [LessonListWords.allSound(catalogue.lessons.count)],
        asJSON: isForMachines
      )
    } catch {
      return world.tell(error, asJSON: isForMachines)
    }
  }
}

extension ToldProblem {
  /// A problem of a lesson.
  fileprivate init(_ problem: LessonProblem) {
    self.init(
      code: problem.code.rawValue,
      LessonProblemWords.words(for: problem.fact),
      file: problem.fileName,
      line: problem.line
    )
  }
}

extension CommandForm {
  static let lessonCheck = CommandForm(
    "lesson check",
    LessonCheckCommand.self,
    .lessonCheck,
    operand: .path
  )
}
