import Engine
import LessonLibrary
import ReferenceFigures
import Testing
import ThaiText

@testable import Advisor

@Suite("Whole plan pages") struct WholePlanPagesTests {
  /// Every bundled scenario, by its id.
  static let scenarios = ScenarioDiagnosis.scenarios

  /// Reports of all scenarios.
  private static let pages: [String: PlanPage] = ScenarioDiagnosis.whole.mapValues { diagnosis in
    PlanPage(
      diagnosis,
      catalogue: .embedded,
      contacts: Contacts(.embedded, in: diagnosis.household.start)
    )
  }

  @Test("a scenario's whole report is told in the approved words", arguments: scenarios)
  func approved(_ scenario: String) throws {
    let page = try #require(Self.pages[scenario]).page()
    let wide = PageLayout(width: 80).text(page)
    #expect(goldenMismatch(wide, "Plan/\(scenario)-80.txt") == nil)
  }

  @Test(
    "reports of many kinds are approved on narrow screens and read aloud",
    arguments: [
      "rice-farmers-before-harvest", "living-costs-too-high", "market-vendor-daily-loan",
    ]
  )
  func approvedElsewhere(_ scenario: String) throws {
    let page = try #require(Self.pages[scenario]).page()
    let narrow = PageLayout(width: 40).text(page)
    #expect(goldenMismatch(narrow, "Plan/\(scenario)-40.txt") == nil)
    let plain = PageLayout(width: 80, style: .plain).text(page)
    #expect(goldenMismatch(plain, "Plan/\(scenario)-plain.txt") == nil)
  }

  @Test(
    "everything that is known of a family is told in the approved words",
    arguments: ["village-fund-bridged", "cards-overdue", "moratorium-ended"]
  )
  func approvedObservations(_ scenario: String) throws {
    let page = try #require(Self.pages[scenario])
    let text = PageLayout(width: 80).text(Page(page.observations(tellsAll: true)))
    #expect(goldenMismatch(text, "Plan/\(scenario)-observations.txt") == nil)
  }

  @Test("why the plan does so is told in the approved words", arguments: scenarios)
  func approvedReasons(_ scenario: String) throws {
    let why = WhyPage(try #require(Self.pages[scenario]).diagnosis)
    let text = WhyTopic.allCases.map { PageLayout(width: 80).text(why.page($0)) }
    #expect(goldenMismatch(text.joined(separator: "\n"), "Plan/\(scenario)-why.txt") == nil)
  }

  @Test("no report is wider than the screen", arguments: [30, 40, 80, 120])
  func width(_ width: Int) {
    #expect(Self.pages.count == Self.scenarios.count)
    for page in Self.pages.values {
      let whole = page.page(keepsMonths: true, tellsAll: true)
      for style in [DrawingStyle.normal, .plain] {
        let lines = PageLayout(width: width, style: style).lines(whole)
        #expect(lines.allSatisfy { $0.displayWidth <= width })
      }
    }
  }
}
