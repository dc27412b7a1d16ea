import Engine
import HouseholdFile
import LessonLibrary
import ThaiText

/// The households of a workshop, from tables, household files, folders of them, and files with one
/// household a line.
struct HouseholdList {
  /// The households that could be read, in order.
  private(set) var households: [CodedHousehold] = []
  /// Why the others could not; nil when all could.
  private(set) var problems: ProblemReport?

  /// Reads all that a person named.
  ///
  /// - Parameters:
  ///   - names: Files, folders, ids of scenarios, or `-` for households piped in, one a line.
  ///   - map: The file that says what a table's own headings stand for; nil for the one beside it.
  ///   - world: The disk.
  init(_ names: [String], map: String?, in world: World) {
    var found: [Found] = []
    var reports: [ProblemReport] = []
    for result in names.flatMap({ Self.read($0, map: map, in: world) }) {
      switch result {
      case .success(let household): found.append(household)
      case .failure(let report): reports.append(report)
      }
    }
    households = CodedHousehold.coded(found)
    problems = ProblemReport(reports)
  }

  private typealias Found = (code: String?, household: Household)
  private typealias Reading = Result<Found, ProblemReport>

  /// The endings of files with one household a line.
  private static let lineEndings = [".ndjson", ".jsonl"]

  /// The endings of tables.
  static let tableEndings = [".csv", ".tsv"]

  private static func read(_ name: String, map: String?, in world: World) -> [Reading] {
    do {
      if tableEndings.contains(where: name.lowercased().hasSuffix) {
        return try table(name, map: map, in: world)
      }
      if name == "-" || lineEndings.contains(where: name.hasSuffix) {
        return lines(try world.bytes(of: name), of: name, in: world)
      }
      if (try? world.files.folder(name, ".json5")) != nil { return try folder(name, in: world) }
      return [.success(found(try HouseholdSource(name: name).document(in: world)))]
    } catch {
      return [.failure(error)]
    }
  }

  private static func table(
    _ name: String,
    map: String?,
    in world: World
  ) throws(ProblemReport) -> [Reading] {
    let table = try world.table(name, map: map)
    let report = ProblemReport(world.told(table.problems, of: name))
    let read: [Reading] = table.households.map {
      .success((code: $0.code, household: $0.household))
    }
    let unread: [Reading] = report.map { [.failure($0)] } ?? []
    return read + unread
  }

  private static func found(_ document: HouseholdDocument) -> Found {
    (code: document.id?.code, household: document.household)
  }

  private static func folder(
    _ name: String,
    in world: World
  ) throws(ProblemReport) -> [Reading] {
    let endings = [".json5", ".json"]
    var files: [ContentFile] = []
    for ending in endings { files += try world.textFiles(in: name, ending: ending) }
    guard !files.isEmpty else {
      let words = TableWords.folderEmpty(endings.joined(separator: ", "))
      let problem = ToldProblem(code: .folderEmpty, words, file: name)
      return ProblemReport([problem]).map { [.failure($0)] } ?? []
    }
    return files.sorted { $0.name < $1.name }.map { file in
      read(Array(file.text.utf8), of: "\(name)/\(file.name)", in: world)
    }
  }

  private static func lines(_ bytes: [UInt8], of name: String, in world: World) -> [Reading] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
      .filter { line in line.element.contains { $0 > UInt8(ascii: " ") } }
      .map { read(Array($0.element), of: "\(name):\($0.offset + 1)", in: world) }
  }

  private static func read(_ bytes: [UInt8], of name: String, in world: World) -> Reading {
    let reading = HouseholdFile.read(bytes, today: world.today) { world.neighbour($0, of: name) }
    switch reading {
    case .clean(let document): return .success(found(document))
    case .problems(let problems, id: _):
      return .failure(ProblemReport(problems, file: name, source: bytes))
    }
  }
}
