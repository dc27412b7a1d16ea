import Engine
import HouseholdFile
import JSON5
import LessonLibrary
import ThaiText

/// A household or scenario file as a person names it.
struct HouseholdSource: Hashable, Sendable {
  /// The id of a scenario, a path, or `-` for what is piped in.
  let name: String

  /// How the same file is named after `--for` in a command to type; nothing for what was piped in.
  var forHousehold: [String] {
    name == "-" ? [] : [Flag.household.typed, asOperand]
  }

  /// How the same file is named in a command to type.
  var asOperand: String { name.safeForTerminal.asShellWord }

  /// The household, with what stands beside it in its file; of `FILE:variation` the family as it is
  /// in that what-if, whose title stands behind its name.
  ///
  /// - Throws: Every problem of the file.
  func document(in world: World) throws(ProblemReport) -> HouseholdDocument {
    guard let (source, id) = variation(in: world) else { return try ownDocument(in: world) }
    var document = try source.ownDocument(in: world)
    guard let variation = document.variations.first(where: { $0.id == id }) else {
      let hint = ScenarioWords.variations(document.variations.map(\.id), asked: id)
      throw ProblemReport(.variationUnknown, hint, file: source.name)
    }
    document.household = variation.household
    document.household.name = ScenarioWords.family(variation.household.name, in: variation.title)
    return document
  }

  /// What is told of the story before it is played: of `FILE:variation`, what is otherwise.
  func card(of document: HouseholdDocument) -> ScenarioCard {
    var card = document.scenario ?? ScenarioCard(id: "", title: "")
    guard let colon = name.lastIndex(of: ":"),
      let variation = document.variations.first(where: {
        $0.id == name[name.index(after: colon)...]
      })
    else { return card }
    card.title = ScenarioWords.family(card.title, in: variation.title)
    if !variation.summary.isEmpty { card.summary = variation.summary }
    return card
  }

  /// The household as it stands in a file of this very name, with what stands beside it.
  ///
  /// - Throws: Every problem of the file.
  func ownDocument(in world: World) throws(ProblemReport) -> HouseholdDocument {
    let bytes = try bytes(in: world)
    if isTable {
      throw ProblemReport(
        .tableNotHousehold,
        TableWords.notHousehold(name),
        file: name,
        exitCode: .problemsInFile
      )
    }
    let isScenario = world.scenarioFile(name) != nil
    let reading = HouseholdFile.read(bytes, today: world.today) { other in
      isScenario ? world.scenarioNeighbours(other) : world.neighbour(other, of: name)
    }
    switch reading {
    case .clean(let document): return document
    case .problems(let problems, id: _):
      throw ProblemReport(problems, file: name == "-" ? nil : name, source: bytes)
    }
  }

  /// Whether the name is that of a table, in which many households stand.
  private var isTable: Bool {
    HouseholdList.tableEndings.contains(where: name.lowercased().hasSuffix)
  }

  /// The file and the what-if that `FILE:variation` names; nil for any other name, and for a file
  /// that is really called so.
  private func variation(in world: World) -> (source: HouseholdSource, id: String)? {
    guard let colon = name.lastIndex(of: ":"), (try? world.files.read(name)) == nil else {
      return nil
    }
    let source = HouseholdSource(name: String(name[..<colon]))
    guard (try? source.bytes(in: world)) != nil else { return nil }
    return (source, String(name[name.index(after: colon)...]))
  }

  private func bytes(in world: World) throws(ProblemReport) -> [UInt8] {
    if let scenario = world.scenarioFile(name) {
      return Array(scenario.text.utf8)
    }
    do {
      return try world.bytes(of: name)
    } catch {
      throw error.exitCode == .cannotOpen ? error.adding(hint(in: world)) : error
    }
  }

  /// A scenario whose id is nearly what was typed.
  private func hint(in world: World) -> String? {
    Spelling.nearest(to: name, among: world.scenarios.map(\.stem)).map(ScenarioWords.perhapsMeant)
  }
}

extension String {
  /// The text as it is typed in a shell: in quotes when it holds more than letters of names.
  fileprivate var asShellWord: String {
    let isPlain = unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
        || "-_./".unicodeScalars.contains(scalar)
    }
    return isPlain
      ? self
      : "'"
        + split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "'\\''") + "'"
  }
}
