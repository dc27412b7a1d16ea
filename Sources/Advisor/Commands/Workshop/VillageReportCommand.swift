import Engine
import Handout
import ThaiText

/// Tells an officer how the households of a village stand.
struct VillageReportCommand: Command {
  private let names: [String]
  private let map: String?
  private let file: String?
  private let office: String?
  private let tellsNames: Bool
  private let usesThaiDigits: Bool
  private let search: SearchDepth
  private let isForMachines: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    guard !arguments.operands.isEmpty else { throw .operandMissing }
    names = arguments.operands
    map = arguments.text(.map)
    file = arguments.text(.html)
    office = arguments.text(.office)
    tellsNames = arguments.has(.names)
    usesThaiDigits = arguments.has(.thaiDigits)
    search = arguments.choice(.search) ?? .full
    isForMachines = arguments.has(.json)
    if isForMachines, file == nil { throw arguments.missing(of: [.html]) }
  }

  func run(in world: World) -> ExitCode {
    let list = HouseholdList(names, map: map, in: world)
    do {
      let written = list.households.isEmpty ? [] : try write(list.households, in: world)
      return world.tell(written, unread: list.problems, asJSON: isForMachines)
    } catch {
      return world.tell(error, asJSON: isForMachines)
    }
  }

  /// Writes the page, or shows it where no file is named.
  private func write(
    _ households: [CodedHousehold],
    in world: World
  ) throws(ProblemReport) -> [WrittenFile] {
    let members = world.spreadMap(households.count) { index in
      let coded = households[index]
      let diagnosis = world.diagnosis(
        of: coded.household,
        strategies: [.recommended, .minimum],
        search: search
      )
      return VillageMember(diagnosis, code: coded.code)
    }
    let report = VillageReport(members, figures: world.figures, tellsNames: tellsNames)
    guard let file else {
      world.console.show(world.console.layout.text(report.page))
      return []
    }
    var document = HTMLDocument.report(VillageWords.title, office: office, report.parts)
    document.usesThaiDigits = usesThaiDigits
    try world.write(document, to: file)
    let words = PaperWords.report(file: file)
    return [WrittenFile(name: file, words: words, households: households.count)]
  }
}

extension CommandForm {
  static let workshopReport = CommandForm(
    "workshop report",
    VillageReportCommand.self,
    .workshopReport,
    flags: [.html, .names, .office, .thaiDigits, .search, .map],
    operand: .household
  )
}
