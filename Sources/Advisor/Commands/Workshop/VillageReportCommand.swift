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
  }

  func run(in world: World) -> ExitCode {
    let list = HouseholdList(names, map: map, in: world)
    do {
      if !list.households.isEmpty { try tell(list.households, in: world) }
    } catch {
      return world.tell(error, asJSON: isForMachines)
    }
    return list.problems.map { world.tell($0, asJSON: isForMachines) } ?? .done
  }

  private func tell(_ households: [CodedHousehold], in world: World) throws(ProblemReport) {
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
    guard let file else { return world.console.show(world.console.layout.text(report.page)) }
    var document = HTMLDocument.report(VillageWords.title, office: office, report.parts)
    document.usesThaiDigits = usesThaiDigits
    try world.write(document, to: file)
    world.tell(
      [
        WrittenFile(
          name: file,
          words: PaperWords.report(file: file),
          households: households.count
        )
      ],
      next: PaperWords.howToPrint,
      asJSON: isForMachines
    )
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
