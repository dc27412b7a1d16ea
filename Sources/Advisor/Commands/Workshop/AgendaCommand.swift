import Engine
import Handout
import ThaiText

/// Chooses the lessons of a workshop and says how it goes.
struct AgendaCommand: Command {
  private let households: WorkshopHouseholds
  private let minutes: Int
  private let file: String?
  private let screens: String?
  private let look: PaperLook
  private let isForMachines: Bool

  /// How long a workshop takes when nobody says otherwise.
  private static let usualMinutes = 180

  init(_ arguments: Arguments) throws(UsageProblem) {
    households = try WorkshopHouseholds(arguments)
    minutes = arguments.count(.minutes) ?? Self.usualMinutes
    file = arguments.text(.html)
    screens = arguments.text(.present)
    look = PaperLook(arguments)
    isForMachines = arguments.has(.json)
  }

  func run(in world: World) -> ExitCode {
    households.answer(in: world) { (list, world) throws(ProblemReport) in
      let agenda = agenda(for: list.households, in: world)
      let notes = list.missing.sentences + list.doubts
      return WorkshopHouseholds.Made(
        files: try write(agenda, notes, in: world),
        figures: AgendaJSON(agenda).members
      )
    }
  }

  private func agenda(for households: [CodedHousehold], in world: World) -> Agenda {
    let catalogue = world.lessons
    let participants = world.spreadMap(households.count) { index in
      let coded = households[index]
      let diagnosis = world.diagnosis(of: coded.household, search: .fast)
      return Agenda.Participant(diagnosis, code: coded.code, catalogue: catalogue)
    }
    return Agenda(participants, minutes: minutes, catalogue: catalogue)
  }

  /// Writes the pages that are asked for, or shows the agenda to people where no file is named.
  private func write(
    _ agenda: Agenda,
    _ notes: [String],
    in world: World
  ) throws(ProblemReport) -> [WrittenFile] {
    let page = AgendaPage(
      agenda: agenda,
      figures: world.figures,
      month: world.today,
      notes: notes
    )
    if file == nil, screens == nil, !isForMachines {
      world.console.show(world.console.layout.text(page.page))
    }
    var written: [WrittenFile] = []
    if let file {
      let document = HTMLDocument.report(page.title, office: look.office, page.parts)
      written.append(try write(document, of: agenda, to: file, in: world))
    }
    if let screens {
      let shown = AgendaScreens(agenda: agenda, figures: world.figures, month: world.today)
      let document = HTMLDocument.screens(page.title, shown.screens)
      written.append(try write(document, of: agenda, to: screens, in: world))
    }
    return written
  }

  private func write(
    _ document: HTMLDocument,
    of agenda: Agenda,
    to name: String,
    in world: World
  ) throws(ProblemReport) -> WrittenFile {
    var document = document
    document.digits = look.digits(keeping: agenda.participants.map(\.code))
    try world.write(document, to: name)
    let next = name == screens ? PaperWords.howToPresent : PaperWords.howToPrint
    let words = PaperWords.report(file: name)
    let count = agenda.participants.count
    return WrittenFile(name: name, words: words, households: count, next: next)
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
    flags: [.minutes, .html, .present, .office, .thaiDigits, .start, .map],
    operand: .household
  )
}
