import Engine
import ThaiText

/// Puts households of files and tables into one table.
struct WorkshopTableCommand: Command {
  private let households: WorkshopHouseholds
  private let file: String?
  private let keepsNames: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    households = try WorkshopHouseholds(arguments)
    file = arguments.text(.out)
    keepsNames = arguments.has(.names)
    if arguments.has(.json), file == nil { throw arguments.missing(of: [.out]) }
  }

  func run(in world: World) -> ExitCode {
    households.answer(in: world, plans: false) { (list, world) throws(ProblemReport) in
      WorkshopHouseholds.Made(files: try write(list.households, in: world))
    }
  }

  /// Writes the table of the households that could be read, or shows it where no file is named.
  private func write(
    _ households: [CodedHousehold],
    in world: World
  ) throws(ProblemReport) -> [WrittenFile] {
    let export = TableExport(households, keepsNames: keepsNames, today: world.today)
    if let file {
      try world.writeNew(export.text, to: file)
    } else {
      world.console.show(export.text)
    }
    tellLosses(of: export, in: world)
    return [file.map { WrittenFile(table: $0, households: households.count) }].compactMap(\.self)
  }

  private func tellLosses(of export: TableExport, in world: World) {
    guard !export.losses.isEmpty else { return }
    let lines = export.losses.map { TableLossWords.line($0.loss, households: $0.households) }
    let page = Page([.paragraph(TableLossWords.heading), .points(lines.map { Page.Point($0) })])
    world.console.showProblem(world.console.layout.text(page))
  }
}

extension WrittenFile {
  /// A table that was written.
  init(table name: String, households: Int?) {
    self.init(
      name: name,
      words: TableSummary.written(name),
      households: households,
      next: TableSummary.howToOpen
    )
  }
}

extension CommandForm {
  static let workshopTable = CommandForm(
    "workshop table",
    WorkshopTableCommand.self,
    .workshopTable,
    flags: [.out, .start, .map, .names],
    operand: .household
  )
}
