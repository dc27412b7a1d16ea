import Engine
import HouseholdFile
import LessonLibrary
import ReferenceFigures

@testable import Advisor

/// Bundled scenarios, each reckoned once for all tests that read its report.
enum ScenarioDiagnosis {
  /// The household of a scenario; nil when there is none of that name or its file has problems.
  static func household(_ scenario: String) -> Household? {
    let text = EmbeddedContent.file(named: scenario + ".json5")?.text ?? ""
    let today = YearMonth(year: 2026, month: 12)
    let reading = HouseholdFile.read(Array(text.utf8), today: today) { name in
      EmbeddedContent.file(named: name).map { Array($0.text.utf8) }
    }
    guard case .clean(let document) = reading else { return nil }
    return document.household
  }

  /// Every bundled scenario, by its id.
  static let scenarios = EmbeddedContent.scenarios.map { String($0.name.dropLast(6)) }

  /// Every bundled scenario as the program reckons it.
  static let whole: [String: Diagnosis] = Dictionary(
    uniqueKeysWithValues: scenarios.compactMap { scenario in
      household(scenario).map { (scenario, diagnosis($0)) }
    }
  )

  /// A scenario that begins in another month, by the quick search; for tests that do not read the
  /// plan itself.
  static func quick(_ scenario: String, from start: YearMonth) -> Diagnosis? {
    guard var household = household(scenario) else { return nil }
    household.start = start
    return diagnosis(household, search: .fast)
  }

  /// The whole diagnosis of a household with the figures of the program.
  static func diagnosis(_ household: Household, search: SearchDepth = .full) -> Diagnosis {
    let figures = ReferenceFigures.embedded
    return Diagnosis(
      household,
      reference: figures.values(in: household.start),
      figures: figures,
      search: search
    )
  }
}
