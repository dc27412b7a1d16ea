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

  /// The household, with what stands beside it in its file; of `id:variation` the family as it is
  /// in that what-if.
  ///
  /// - Throws: Every problem of the file.
  func document(in world: World) throws(ProblemReport) -> HouseholdDocument {
    if let (source, id) = variation(in: world) {
      var document = try source.document(in: world)
      guard let variation = document.variations.first(where: { $0.id == id }) else {
        let hint = ScenarioWords.variations(document.variations.map(\.id))
        throw ProblemReport(.missing, file: name).adding(hint)
      }
      document.household = variation.household
      return document
    }
    let bytes = try bytes(in: world)
    let isScenario = world.scenarioNeighbours(name + ".json5") != nil
    let reading = HouseholdFile.read(bytes, today: world.today) { other in
      isScenario ? world.scenarioNeighbours(other) : world.neighbour(other, of: name)
    }
    switch reading {
    case .clean(let document): return document
    case .problems(let problems, id: _):
      throw ProblemReport(problems, file: name == "-" ? nil : name, source: bytes)
    }
  }

  /// The scenario and the what-if that `id:variation` names; nil for any other name.
  private func variation(in world: World) -> (source: HouseholdSource, id: String)? {
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, world.scenarioNeighbours(parts[0] + ".json5") != nil else { return nil }
    return (HouseholdSource(name: parts[0]), parts[1])
  }

  private func bytes(in world: World) throws(ProblemReport) -> [UInt8] {
    if let scenario = world.scenarios.first(where: { $0.name == name + ".json5" }) {
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
    let stems = world.scenarios.map { String($0.name.dropLast(".json5".count)) }
    return Spelling.nearest(to: name, among: stems).map(ScenarioWords.perhapsMeant)
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
