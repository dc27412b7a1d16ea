import HouseholdFile
import LessonLibrary

/// A scenario that was read, with its file.
struct ScenarioDocument: Sendable {
  /// The file's name without its folder.
  let file: String
  /// The file's name without its ending: what is typed.
  let stem: String
  /// What a trainer needs to know.
  let card: ScenarioCard
  /// The household with all that stands in its file.
  let document: HouseholdDocument
}

extension World {
  /// The sound scenarios at hand, sorted by file name; files that are none are passed over.
  var scenarioDocuments: [ScenarioDocument] {
    scenarios.sorted { $0.name < $1.name }.compactMap { file in
      guard
        case .clean(let document) = HouseholdFile.read(
          Array(file.text.utf8),
          today: today,
          base: scenarioNeighbours
        ),
        let card = document.scenario
      else { return nil }
      return ScenarioDocument(file: file.name, stem: file.stem, card: card, document: document)
    }
  }
}
