import Engine
import HouseholdFile
import LessonLibrary
import ReferenceFigures
import Testing
import ThaiText

@testable import Advisor

@Suite("Whole plan pages") struct WholePlanPagesTests {
  /// Reports of scenarios, each reckoned once: a plan that pays everything by the household's
  /// choices, one that still falls short, daily debts, and two that are quickly told.
  private static let pages: [String: PlanPage] = Dictionary(
    uniqueKeysWithValues: [
      "rice-farmers-before-harvest", "living-costs-too-high", "market-vendor-daily-loan",
      "almost-free", "village-fund-bridged",
    ].compactMap { scenario in page(scenario).map { (scenario, $0) } }
  )

  private static func page(_ scenario: String) -> PlanPage? {
    let text = EmbeddedContent.file(named: scenario + ".json5")?.text ?? ""
    let today = YearMonth(year: 2026, month: 12)
    guard case .clean(let document) = HouseholdFile.read(Array(text.utf8), today: today) else {
      return nil
    }
    let (household, figures) = (document.household, ReferenceFigures.embedded)
    return PlanPage(
      Diagnosis(household, reference: figures.values(in: household.start)),
      catalogue: .embedded,
      contacts: Contacts(figures, in: household.start)
    )
  }

  @Test(
    "a scenario's report is told in the approved words on every kind of screen",
    arguments: [
      "rice-farmers-before-harvest", "living-costs-too-high", "market-vendor-daily-loan",
    ]
  )
  func approved(_ scenario: String) throws {
    let page = try #require(Self.pages[scenario]).page()
    let narrow = PageLayout(width: 40).text(page)
    #expect(goldenMismatch(narrow, "Plan/\(scenario)-40.txt") == nil)
    let wide = PageLayout(width: 80).text(page)
    #expect(goldenMismatch(wide, "Plan/\(scenario)-80.txt") == nil)
    let plain = PageLayout(width: 80, style: .plain).text(page)
    #expect(goldenMismatch(plain, "Plan/\(scenario)-plain.txt") == nil)
  }

  @Test("no report is wider than the screen", arguments: [30, 40, 80, 120])
  func width(_ width: Int) {
    #expect(Self.pages.count == 5)
    for page in Self.pages.values {
      let whole = page.page(keepsMonths: true, tellsAll: true)
      for style in [DrawingStyle.normal, .plain] {
        let lines = PageLayout(width: width, style: style).lines(whole)
        #expect(lines.allSatisfy { $0.displayWidth <= width })
      }
    }
  }
}
