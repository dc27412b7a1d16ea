import Engine
import HouseholdFile
import ThaiText

/// Puts households of files and tables into one table.
struct WorkshopTableCommand: Command {
  private let sources: [String]
  private let file: String?
  private let map: String?
  private let keepsNames: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    guard !arguments.operands.isEmpty else { throw .operandMissing }
    sources = arguments.operands
    file = arguments.text(.out)
    map = arguments.text(.map)
    keepsNames = arguments.has(.names)
  }

  func run(in world: World) -> ExitCode {
    do {
      let export = TableExport(
        try households(in: world),
        keepsNames: keepsNames,
        today: world.today
      )
      try show(export, in: world)
      return .done
    } catch {
      return world.tell(error, asJSON: false)
    }
  }

  /// The households of all files; nothing is written while any of them has a problem.
  private func households(
    in world: World
  ) throws(ProblemReport) -> [(name: String, household: Household)] {
    var found: [(name: String, household: Household)] = []
    var reports: [ProblemReport] = []
    for source in sources {
      do {
        found += try households(of: source, in: world)
      } catch {
        reports.append(error)
      }
    }
    if let report = ProblemReport(reports) { throw report }
    return found
  }

  private func households(
    of source: String,
    in world: World
  ) throws(ProblemReport) -> [(name: String, household: Household)] {
    guard source.lowercased().hasSuffix(".csv") else {
      let household = try HouseholdSource(name: source).document(in: world).household
      return [(household.name, household)]
    }
    let table = try world.table(source, map: map)
    if let report = ProblemReport(world.told(table.problems, of: source)) { throw report }
    return table.households.map { ($0.name, $0.household) }
  }

  private func show(_ export: TableExport, in world: World) throws(ProblemReport) {
    if let file {
      try world.writeNew(export.text, to: file)
      world.console.show(world.console.layout.text(Page([.paragraph(TableSummary.written(file))])))
    } else {
      world.console.show(export.text)
    }
    guard !export.losses.isEmpty else { return }
    let lines = export.losses.map { TableLossWords.line($0.loss, households: $0.households) }
    let page = Page([.paragraph(TableLossWords.heading), .points(lines.map { Page.Point($0) })])
    world.console.showProblem(world.console.layout.text(page))
  }
}

extension CommandForm {
  static let workshopTable = CommandForm(
    "workshop table",
    WorkshopTableCommand.self,
    .workshopTable,
    flags: [.out, .map, .names],
    operand: .path
  )
}
