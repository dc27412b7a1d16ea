import HouseholdFile
import JSON5

/// A scenario as a person names it: by its id.
struct ScenarioSource: Hashable, Sendable {
  let name: String

  /// The scenario's file with what stands in it.
  ///
  /// - Throws: That there is none of this name, with the one that was probably meant.
  func scenario(in world: World) throws(UsageProblem) -> ScenarioDocument {
    let scenarios = world.scenarioDocuments
    if let scenario = scenarios.first(where: { $0.card.id == name || $0.stem == name }) {
      return scenario
    }
    let known = scenarios.map(\.stem)
    throw .nameUnknown(
      word: name,
      nearest: Spelling.nearest(to: name, among: known),
      list: CommandForm.scenarioList.name
    )
  }
}
