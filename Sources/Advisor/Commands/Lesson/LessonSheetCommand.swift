import LessonLibrary
import ThaiText

/// Shows the questions before and after learning as a sheet of paper, or the table to type what was
/// marked there.
struct LessonSheetCommand: Command {
  private let isTable: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    try arguments.expectOperands(atMost: 0)
    isTable = arguments.has(.table)
  }

  func run(in world: World) -> ExitCode {
    let sheet = AssessmentSheet(assessment: .embedded)
    world.console.show(
      isTable ? "\u{FEFF}" + sheet.tableHeading : world.console.layout.text(sheet.page)
    )
    return .done
  }
}

extension Flag {
  /// A table instead of a sheet of paper.
  static let table = Flag("csv", .none, FlagWords.table)
}

extension CommandForm {
  static let lessonSheet = CommandForm(
    "lesson sheet",
    LessonSheetCommand.self,
    .lessonSheet,
    flags: [.table]
  )
}
