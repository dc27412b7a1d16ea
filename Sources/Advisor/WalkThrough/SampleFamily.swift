import Engine
import HouseholdFile
import LessonLibrary
import ThaiText

/// A family of a bundled scenario, to look at before telling of one's own.
struct SampleFamily {
  /// The scenario's title, safe to show.
  let title: String
  /// The family.
  let household: Household

  /// The sound scenarios at hand, in the order of their files.
  static func all(in world: World) -> [SampleFamily] {
    world.scenarios.compactMap { file in
      guard
        case .clean(let document) = HouseholdFile.read(
          Array(file.text.utf8),
          today: world.today,
          base: world.scenarioNeighbours
        )
      else { return nil }
      let title = document.scenario?.title ?? document.household.name
      return SampleFamily(title: title.safeForTerminal, household: document.household)
    }
  }
}
