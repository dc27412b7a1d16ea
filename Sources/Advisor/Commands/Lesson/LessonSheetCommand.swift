import Handout
import LessonLibrary
import ThaiText

/// Shows the questions before and after learning, writes them as a sheet of paper to print, or the
/// table to type what was marked there.
struct LessonSheetCommand: Command {
  private let isTable: Bool
  private let file: String?
  private let look: PaperLook
  private let isForMachines: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    try arguments.expectOperands(atMost: 0)
    isTable = arguments.has(.table)
    file = arguments.text(.html)
    look = PaperLook(arguments)
    isForMachines = arguments.has(.json)
    if isForMachines { try arguments.refuse([.table], beside: .json) }
  }

  func run(in world: World) -> ExitCode {
    let sheet = AssessmentSheet(assessment: .embedded)
    do {
      let written = try file.map { try write(sheet, to: $0, in: world) }
      if isTable { world.console.show("\u{FEFF}" + sheet.tableHeading) }
      if file == nil, !isTable, !isForMachines {
        world.console.show(world.console.layout.text(sheet.page))
      }
      return world.tell(
        isTable ? [] : [written].compactMap(\.self),
        figures: isForMachines ? sheet.json : [],
        asJSON: isForMachines
      )
    } catch let report as ProblemReport {
      return world.tell(report, asJSON: isForMachines)
    } catch {
      preconditionFailure("a sheet is written or cannot be: \(error)")
    }
  }

  private func write(
    _ sheet: AssessmentSheet,
    to file: String,
    in world: World
  ) throws(ProblemReport) -> WrittenFile {
    var document = HTMLDocument.questions(sheet.title, office: look.office, sheet.parts)
    document.digits = look.digits(keeping: [])
    try world.write(document, to: file)
    return WrittenFile(
      name: file,
      words: PaperWords.report(file: file),
      households: nil,
      next: PaperWords.howToPrintForEach
    )
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
    flags: [.html, .office, .thaiDigits, .table]
  )
}
