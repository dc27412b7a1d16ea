import LessonLibrary
import ThaiText

/// Shows a lesson, or any text in Markdown, as it looks while it is being written.
struct LessonPreviewCommand: Command {
  private let path: String
  private let isFragment: Bool
  private let isForMachines: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    path = try arguments.onlyOperand()
    isFragment = arguments.has(.fragment)
    isForMachines = arguments.has(.json)
  }

  func run(in world: World) -> ExitCode {
    do {
      let preview = LessonPreview(try world.lessonFile(path), figures: world.figures)
      if let report = ProblemReport(preview.problems.map(ToldProblem.init)) {
        return world.tell(report, asJSON: isForMachines)
      }
      world.console.show(text(of: preview, in: world))
      return .done
    } catch {
      return world.tell(error, asJSON: isForMachines)
    }
  }

  private func text(of preview: LessonPreview, in world: World) -> String {
    if isForMachines { return JSONText.object([("html", .string(preview.html))]).line + "\n" }
    return isFragment ? preview.html : world.console.layout.text(preview.page)
  }
}

extension World {
  /// One lesson that a trainer wrote.
  func lessonFile(_ path: String) throws(ProblemReport) -> ContentFile {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return ContentFile(name: name, text: String(decoding: try bytes(of: path), as: UTF8.self))
  }
}

extension Flag {
  /// A lesson as part of a page.
  static let fragment = Flag("html", .none, FlagWords.fragment)
}

extension CommandForm {
  static let lessonPreview = CommandForm(
    "lesson preview",
    LessonPreviewCommand.self,
    .lessonPreview,
    flags: [.fragment],
    operand: .path
  )
}
