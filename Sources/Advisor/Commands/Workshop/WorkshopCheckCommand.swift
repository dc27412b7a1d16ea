import HouseholdFile
import ThaiText

/// Tells how much of tables of households can be read, and what is to be mended.
struct WorkshopCheckCommand: Command {
  private let names: [String]
  private let map: String?
  private let isForMachines: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    guard !arguments.operands.isEmpty else { throw .operandMissing }
    names = arguments.operands
    map = arguments.text(.map)
    isForMachines = arguments.has(.json)
  }

  func run(in world: World) -> ExitCode {
    var reports: [ProblemReport] = []
    var tables: [(name: String, table: HouseholdTable)] = []
    for name in names {
      do {
        tables.append((name, try world.table(name, map: map)))
      } catch {
        reports.append(error)
      }
    }
    return isForMachines
      ? tellMachines(tables, reports, in: world) : tellPeople(tables, reports, in: world)
  }

  private func tellPeople(
    _ tables: [(name: String, table: HouseholdTable)],
    _ reports: [ProblemReport],
    in world: World
  ) -> ExitCode {
    var exitCode = ExitCode.done
    for (name, table) in tables {
      if table.problems.isEmpty, table.remarks.isEmpty {
        let line = TableSummary.line(file: name, table.summary)
        let gaps = table.gaps.map(Page.Block.paragraph)
        world.console.show(world.console.layout.text(Page([.paragraph(line)] + gaps)))
      } else if world.tellUnread(of: table, named: name, isResult: true) != .done {
        exitCode = .problemsInFile
      }
    }
    return ProblemReport(reports).map { world.tell($0, asJSON: false) } ?? exitCode
  }

  private func tellMachines(
    _ tables: [(name: String, table: HouseholdTable)],
    _ reports: [ProblemReport],
    in world: World
  ) -> ExitCode {
    let problems =
      reports.flatMap(\.problems)
      + tables.flatMap { world.told($0.table.problems, of: $0.name) }
    let json = JSONText.object([
      ("problems", .array(problems.map(\.json))),
      ("households", .array(tables.flatMap { $0.table.households }.map { .string($0.code) })),
      ("unread", .array(tables.flatMap { $0.table.unread }.map { .integer($0.row) })),
    ])
    world.console.show(json.line + "\n")
    let hasProblems = tables.contains { !$0.table.problems.isEmpty }
    return ProblemReport(reports)?.exitCode ?? (hasProblems ? .problemsInFile : .done)
  }
}

extension CommandForm {
  static let workshopCheck = CommandForm(
    "workshop check",
    WorkshopCheckCommand.self,
    .workshopCheck,
    flags: [.map],
    operand: .path
  )
}

extension Flag {
  /// What headings of another's making stand for.
  static let map = Flag("map", .file, FlagWords.map)
  /// Where a result goes.
  static let out = Flag("out", .file, FlagWords.out)
  /// Names beside codes.
  static let names = Flag("names", .none, FlagWords.names)
}
