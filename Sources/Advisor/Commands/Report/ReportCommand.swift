import Engine
import Handout
import HouseholdFile
import ThaiText

/// Writes the two pages that a household takes home.
struct ReportCommand: Command {
  private let source: HouseholdSource
  private let file: String
  private let look: PaperLook
  private let search: SearchDepth
  private let isForMachines: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    source = HouseholdSource(name: try arguments.onlyOperand())
    guard let file = arguments.text(.html) else { throw arguments.missing(of: [.html]) }
    self.file = file
    look = PaperLook(arguments)
    search = arguments.choice(.search) ?? .full
    isForMachines = arguments.has(.json)
  }

  func run(in world: World) -> ExitCode {
    do {
      let document = try source.document(in: world)
      let household = document.household
      let maker = SheetMaker(lessons: world.lessons, figures: world.figures, office: look.office)
      let sheet = maker.sheet(
        of: world.diagnosis(of: household, search: search),
        untold: document.untold
      )
      let pages = sheet.written(usesThaiDigits: look.usesThaiDigits)
      try world.write(.sheets(household.name, [pages]), to: file)
      let words = PaperWords.sheets(file: file, households: 1)
      return world.tell(
        [WrittenFile(name: file, words: words, households: 1)],
        asJSON: isForMachines
      )
    } catch {
      return world.tell(error, asJSON: isForMachines)
    }
  }
}

extension CommandForm {
  static let report = CommandForm(
    "report",
    ReportCommand.self,
    .report,
    flags: [.html, .office, .thaiDigits, .search],
    operand: .household
  )
}
