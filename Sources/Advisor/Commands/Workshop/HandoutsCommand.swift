import Engine
import Handout
import ThaiText

/// Writes the two pages of each household of a workshop.
struct HandoutsCommand: Command {
  private let households: WorkshopHouseholds
  private let file: String?
  private let folder: String?
  private let look: PaperLook
  private let search: SearchDepth?

  init(_ arguments: Arguments) throws(UsageProblem) {
    households = try WorkshopHouseholds(arguments)
    file = arguments.text(.html)
    folder = arguments.text(.each)
    guard file != nil || folder != nil else { throw arguments.missing(of: [.html]) }
    look = PaperLook(arguments)
    search = arguments.choice(.search)
  }

  func run(in world: World) -> ExitCode {
    households.answer(in: world) { (list, world) throws(ProblemReport) in
      WorkshopHouseholds.Made(files: try write(list.households, in: world))
    }
  }

  private func write(
    _ households: [CodedHousehold],
    in world: World
  ) throws(ProblemReport) -> [WrittenFile] {
    let maker = SheetMaker(lessons: world.lessons, figures: world.figures, office: look.office)
    let search = search ?? .usual(for: households.count)
    let sheets = world.spreadMap(households.count) { index in
      let coded = households[index]
      let diagnosis = world.diagnosis(of: coded.household, search: search)
      return maker.sheet(of: diagnosis, code: coded.code, untold: coded.untold)
        .written(usesThaiDigits: look.usesThaiDigits)
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
      let code = households[index].code
      let file = SheetFileName.name(code, place: index + 1, of: households.count)
      let name = "\(folder)/\(file)"
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
    flags: [.html, .each, .office, .thaiDigits, .search, .start, .map],
    operand: .household
  )
}
