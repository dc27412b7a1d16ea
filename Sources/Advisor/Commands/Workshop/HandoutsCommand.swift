import Engine
import Handout
import ThaiText

/// Writes the two pages of each household of a workshop.
struct HandoutsCommand: Command {
  private let names: [String]
  private let map: String?
  private let file: String?
  private let folder: String?
  private let office: String?
  private let usesThaiDigits: Bool
  private let search: SearchDepth
  private let isForMachines: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    guard !arguments.operands.isEmpty else { throw .operandMissing }
    names = arguments.operands
    map = arguments.text(.map)
    file = arguments.text(.html)
    folder = arguments.text(.each)
    guard file != nil || folder != nil else { throw arguments.missing(of: [.html]) }
    office = arguments.text(.office)
    usesThaiDigits = arguments.has(.thaiDigits)
    search = arguments.choice(.search) ?? .full
    isForMachines = arguments.has(.json)
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

  private func write(
    _ households: [CodedHousehold],
    in world: World
  ) throws(ProblemReport) -> [WrittenFile] {
    let maker = SheetMaker(lessons: world.lessons, figures: world.figures, office: office)
    let sheets = world.spreadMap(households.count) { index in
      let coded = households[index]
      let diagnosis = world.diagnosis(of: coded.household, search: search)
      return maker.sheet(of: diagnosis, code: coded.code)
        .written(usesThaiDigits: usesThaiDigits)
    }
    var written: [WrittenFile] = []
    if let file {
      try world.write(.sheets(SheetWords.title, sheets), to: file)
      let words = PaperWords.sheets(file: file, households: households.count)
      written.append(WrittenFile(name: file, words: words, households: households.count))
    }
    if let folder { written += try writeEach(sheets, of: households, to: folder, in: world) }
    return written
  }

  private func writeEach(
    _ sheets: [HTML.Fragment],
    of households: [CodedHousehold],
    to folder: String,
    in world: World
  ) throws(ProblemReport) -> [WrittenFile] {
    try world.makeFolder(folder)
    var written: [WrittenFile] = []
    for (index, sheet) in sheets.enumerated() {
      let name = "\(folder)/\(SheetFileName.name(households[index].code, place: index + 1))"
      try world.write(.sheets(households[index].household.name, [sheet]), to: name)
      let words = PaperWords.sheets(file: name, households: 1)
      written.append(WrittenFile(name: name, words: words, households: 1))
    }
    return written
  }
}

extension CommandForm {
  static let workshopHandouts = CommandForm(
    "workshop handouts",
    HandoutsCommand.self,
    .workshopHandouts,
    flags: [.html, .each, .office, .thaiDigits, .search, .map],
    operand: .household
  )
}
