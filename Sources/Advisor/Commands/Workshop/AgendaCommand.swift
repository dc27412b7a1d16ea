import Engine
import Handout
import ThaiText

/// Chooses the lessons of a workshop and says how it goes.
struct AgendaCommand: Command {
  private let names: [String]
  private let map: String?
  private let minutes: Int
  private let file: String?
  private let screens: String?
  private let office: String?
  private let usesThaiDigits: Bool
  private let isForMachines: Bool

  /// How long a workshop takes when nobody says otherwise.
  private static let usualMinutes = 180

  init(_ arguments: Arguments) throws(UsageProblem) {
    guard !arguments.operands.isEmpty else { throw .operandMissing }
    names = arguments.operands
    map = arguments.text(.map)
    minutes = arguments.count(.minutes) ?? Self.usualMinutes
    file = arguments.text(.html)
    screens = arguments.text(.present)
    office = arguments.text(.office)
    usesThaiDigits = arguments.has(.thaiDigits)
    isForMachines = arguments.has(.json)
    if isForMachines, file == nil, screens == nil { throw arguments.missing(of: [.html]) }
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

  /// Writes the pages that are asked for, or shows the agenda where no file is named.
  private func write(
    _ households: [CodedHousehold],
    in world: World
  ) throws(ProblemReport) -> [WrittenFile] {
    let catalogue = world.lessons
    let participants = world.spreadMap(households.count) { index in
      let coded = households[index]
      let diagnosis = world.diagnosis(of: coded.household, search: .fast)
      return Agenda.Participant(diagnosis, code: coded.code, catalogue: catalogue)
    }
    let agenda = Agenda(participants, minutes: minutes, catalogue: catalogue)
    let page = AgendaPage(agenda: agenda, figures: world.figures, month: world.today)
    guard file != nil || screens != nil else {
      world.console.show(world.console.layout.text(page.page))
      return []
    }
    var written: [WrittenFile] = []
    if let file {
      written += try write(
        .report(page.title, office: office, page.parts),
        to: file,
        households.count,
        in: world
      )
    }
    if let screens {
      let shown = AgendaScreens(agenda: agenda, figures: world.figures, month: world.today)
      written += try write(
        .screens(page.title, shown.screens),
        to: screens,
        households.count,
        in: world
      )
    }
    return written
  }

  private func write(
    _ document: HTMLDocument,
    to name: String,
    _ households: Int,
    in world: World
  ) throws(ProblemReport) -> [WrittenFile] {
    var document = document
    document.usesThaiDigits = usesThaiDigits
    try world.write(document, to: name)
    let next = name == screens ? PaperWords.howToPresent : PaperWords.howToPrint
    let words = PaperWords.report(file: name)
    return [WrittenFile(name: name, words: words, households: households, next: next)]
  }
}

extension Flag {
  /// How long a workshop may take.
  static let minutes = Flag("minutes", .count(30...600), FlagWords.minutes)
  /// Where screens go.
  static let present = Flag("present", .file, FlagWords.present)
}

extension CommandForm {
  static let workshopAgenda = CommandForm(
    "workshop agenda",
    AgendaCommand.self,
    .workshopAgenda,
    flags: [.minutes, .html, .present, .office, .thaiDigits, .map],
    operand: .household
  )
}
