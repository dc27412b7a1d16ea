import HouseholdFile
import LessonLibrary

/// A household or scenario file as a person names it.
struct HouseholdSource: Hashable, Sendable {
  /// The id of a scenario, a path, or `-` for what is piped in.
  let name: String

  /// The household, with what stands beside it in its file.
  ///
  /// - Throws: Every problem of the file.
  func document(in world: World) throws(ProblemReport) -> HouseholdDocument {
    let bytes = try bytes(in: world)
    switch HouseholdFile.read(bytes, today: world.today) {
    case .clean(let document): return document
    case .problems(let problems, id: _):
      throw ProblemReport(problems, file: name == "-" ? nil : name, source: bytes)
    }
  }

  private func bytes(in world: World) throws(ProblemReport) -> [UInt8] {
    if let scenario = world.scenarios.first(where: { $0.name == name + ".json5" }) {
      return Array(scenario.text.utf8)
    }
    return try world.bytes(of: name)
  }
}
