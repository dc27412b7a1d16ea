import Handout
import LessonLibrary
import ThaiText

/// Shows the questions before and after learning, writes them as a sheet of paper to print, or the
/// table to type what was marked there.
struct LessonSheetCommand: Command {
  private let isTable: Bool
  private let file: String?
  private let office: String?
  private let usesThaiDigits: Bool
  private let isForMachines: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    try arguments.expectOperands(atMost: 0)
    isTable = arguments.has(.table)
    file = arguments.text(.html)
    office = arguments.text(.office)
    usesThaiDigits = arguments.has(.thaiDigits)
    isForMachines = arguments.has(.json)
  }

  func run(in world: World) -> ExitCode {
    let sheet = AssessmentSheet(assessment: .embedded)
    do {
      if let file { try write(sheet, to: file, in: world) }
    } catch {
      return world.tell(error, asJSON: isForMachines)
    }
    if isTable {
      world.console.show("\u{FEFF}" + sheet.tableHeading)
    } else if file == nil {
      world.console.show(world.console.layout.text(sheet.page))
    }
    return .done
  }

  private func write(
    _ sheet: AssessmentSheet,
    to file: String,
    in world: World
  ) throws(ProblemReport) {
    var document = HTMLDocument.questions(sheet.title, office: office, sheet.parts)
    document.usesThaiDigits = usesThaiDigits
    try world.write(document, to: file)
    guard !isTable else { return }
    let written = WrittenFile(
      name: file,
      words: PaperWords.report(file: file),
      households: nil,
      next: PaperWords.howToPrintForEach
    )
    _ = world.tell([written], asJSON: isForMachines)
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
