import Engine
import Handout
import ThaiText

/// Tells an officer how the households of a village stand.
struct VillageReportCommand: Command {
  private let households: WorkshopHouseholds
  private let file: String?
  private let look: PaperLook
  private let tellsNames: Bool
  private let search: SearchDepth?
  private let isForMachines: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    households = try WorkshopHouseholds(arguments)
    file = arguments.text(.html)
    look = PaperLook(arguments)
    tellsNames = arguments.has(.names)
    search = arguments.choice(.search)
    isForMachines = arguments.has(.json)
  }

  func run(in world: World) -> ExitCode {
    households.answer(in: world) { (list, world) throws(ProblemReport) in
      let report = report(on: list, in: world)
      return WorkshopHouseholds.Made(
        files: try write(report, in: world),
        figures: VillageReportJSON(report).members
      )
    }
  }

  private func report(on list: HouseholdList, in world: World) -> VillageReport {
    let households = list.households
    let search = search ?? .usual(for: households.count)
    let members = world.spreadMap(households.count) { index in
      let coded = households[index]
      let diagnosis = world.diagnosis(
        of: coded.household,
        strategies: [.recommended, .minimum],
        search: search
      )
      return VillageMember(diagnosis, code: coded.code)
    }
    var report = VillageReport(members, figures: world.figures, tellsNames: tellsNames)
    report.notes = list.missing.sentences + list.doubts
    return report
  }

  /// Writes the page, or shows it to people where no file is named.
  private func write(
    _ report: VillageReport,
    in world: World
  ) throws(ProblemReport) -> [WrittenFile] {
    guard let file else {
      if !isForMachines { world.console.show(world.console.layout.text(report.page)) }
      return []
    }
    var document = HTMLDocument.report(VillageWords.title, office: look.office, report.parts)
    document.digits = look.digits(keeping: report.names)
    try world.write(document, to: file)
    let words = PaperWords.report(file: file)
    return [WrittenFile(name: file, words: words, households: report.members.count)]
  }
}

extension CommandForm {
  static let workshopReport = CommandForm(
    "workshop report",
    VillageReportCommand.self,
    .workshopReport,
    flags: [.html, .names, .office, .thaiDigits, .search, .start, .map],
    operand: .household
  )
}
