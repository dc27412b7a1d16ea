import Engine
import HouseholdFile
import LessonLibrary
import ThaiText

/// The households of a workshop, from tables, household files, folders of them, and files with one
/// household a line.
struct HouseholdList {
  /// The households that could be read, in order.
  private(set) var households: [CodedHousehold] = []
  /// Those that are not counted, and why.
  private(set) var missing = MissingHouseholds()
  /// What should be looked at before the results are believed, one sentence each.
  private(set) var doubts: [String] = []
  /// Why households could not be read; nil when all could.
  private(set) var problems: ProblemReport?

  /// Reads all that a person named.
  ///
  /// - Parameters:
  ///   - names: Files, folders, ids of scenarios, or `-` for households piped in, one a line.
  ///   - map: The file that says what a table's own headings stand for; nil for the one beside it.
  ///   - world: The disk.
  init(_ names: [String], map: String?, in world: World) {
    let found = names.flatMap { Self.read($0, map: map, in: world) }
    problems = ProblemReport(found.compactMap(\.report))
    doubts = found.flatMap(\.doubts)
    let told = found.compactMap(\.reading)
    for (code, reading) in zip(CodedHousehold.codes(told.map(\.code)), told) {
      if let household = reading.household {
        households.append(
          CodedHousehold(code: code, household: household, untold: reading.untold)
        )
      } else {
        missing.unread.append(code)
      }
    }
  }

  /// Leaves out the households of which neither income nor expenses are told: no plan can be made
  /// of debts alone.
  mutating func leaveOutUntold() {
    missing.untold = households.filter(\.household.isUntold).map(\.code)
    households.removeAll(where: \.household.isUntold)
  }

  /// A household as far as it could be read, with the code that it has already; without a household
  /// where it could not.
  private typealias Reading = (code: String?, household: Household?, untold: [UntoldPart])

  /// What came of a place at which households are looked for.
  private struct Found {
    var reading: Reading?
    var report: ProblemReport?
    var doubts: [String] = []
  }

  /// The endings of files with one household a line.
  private static let lineEndings = [".ndjson", ".jsonl"]

  /// The endings of tables.
  static let tableEndings = [".csv", ".tsv"]

  /// The endings of books of spreadsheet programs, which are told how to become tables.
  private static let bookEndings = [".xlsx", ".xls", ".ods"]

  private static func read(_ name: String, map: String?, in world: World) -> [Found] {
    do {
      if (tableEndings + bookEndings).contains(where: name.lowercased().hasSuffix) {
        return try table(name, map: map, in: world)
      }
      if name == "-" || lineEndings.contains(where: name.hasSuffix) {
        return lines(try world.bytes(of: name), of: name, in: world)
      }
      if (try? world.files.folder(name, ".json5")) != nil { return try folder(name, in: world) }
      return [found(try HouseholdSource(name: name).document(in: world))]
    } catch {
      return [notRead(error)]
    }
  }

  private static func table(
    _ name: String,
    map: String?,
    in world: World
  ) throws(ProblemReport) -> [Found] {
    let table: HouseholdTable
    do {
      table = try world.table(name, map: map)
    } catch {
      // A whole table that cannot be read is no household.
      return [Found(report: error)]
    }
    let read = table.households.map { ($0.row, Reading($0.code, $0.household, [])) }
    let unread = table.unread.map { ($0.row, Reading($0.code, nil, [])) }
    let all = (read + unread).sorted { $0.0 < $1.0 }.map { Found(reading: $0.1) }
    return all + [
      Found(
        report: ProblemReport(world.told(table.problems, of: name)),
        doubts: TableSummary.remarks(table.remarks.filter(\.isDoubt))
      )
    ]
  }

  private static func found(_ document: HouseholdDocument) -> Found {
    Found(reading: (document.id?.code, document.household, document.untold))
  }

  /// A household that is there and cannot be read; or nothing, where no file is.
  private static func notRead(_ report: ProblemReport, code: String? = nil) -> Found {
    let isThere = report.exitCode == .problemsInFile
    return Found(reading: isThere ? (code, nil, []) : nil, report: report)
  }

  private static func folder(
    _ name: String,
    in world: World
  ) throws(ProblemReport) -> [Found] {
    let endings = World.scenarioEndings
    let files = try world.textFiles(in: name, endings: endings)
    guard !files.isEmpty else {
      let words = TableWords.folderEmpty(endings.joined(separator: ", "))
      let problem = ToldProblem(code: .folderEmpty, words, file: name)
      return [Found(report: ProblemReport(problem))]
    }
    return files.map { file in
      read(Array(file.text.utf8), of: "\(name)/\(file.name)", in: world)
    }
  }

  private static func lines(_ bytes: [UInt8], of name: String, in world: World) -> [Found] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
      .filter { line in line.element.contains { $0 > UInt8(ascii: " ") } }
      .map { read(Array($0.element), of: "\(name):\($0.offset + 1)", in: world) }
  }

  private static func read(_ bytes: [UInt8], of name: String, in world: World) -> Found {
    let reading = HouseholdFile.read(bytes, today: world.today) { world.neighbour($0, of: name) }
    switch reading {
    case .clean(let document): return found(document)
    case .problems(let problems, id: let id):
      return notRead(ProblemReport(problems, file: name, source: bytes), code: id?.code)
    }
  }
}

extension Household {
  /// Whether neither what comes in nor what is spent is told.
  fileprivate var isUntold: Bool { incomes.isEmpty && expenses.isEmpty }
}
