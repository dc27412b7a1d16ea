import Advisor
import LessonLibrary
import Testing
import ThaiText

@Suite("Whole plan pages") struct WholePlanPagesTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let scenario: String, form: String, flags: String
    var testDescription: String { "\(scenario), \(form)" }

    static let all = [
      "rice-farmers-before-harvest", "living-costs-too-high", "factory-worker-cards",
    ].flatMap { scenario in
      [("40", "--width 40"), ("80", "--width 80"), ("plain", "--width 80 --plain")].map {
        Case(scenario: scenario, form: $0.0, flags: $0.1)
      }
    }
  }

  @Test("a scenario's report is told in the approved words", arguments: Case.all)
  func approved(_ sample: Case) {
    let world = ScriptedWorld()
    #expect(world.run("plan \(sample.scenario) \(sample.flags)") == .done)
    #expect(goldenMismatch(world.shown, "Plan/\(sample.scenario)-\(sample.form).txt") == nil)
  }

  @Test(
    "no scenario's report is wider than the screen",
    arguments: ["30", "40", "80", "120"]
  )
  func width(_ width: String) {
    let world = ScriptedWorld()
    for scenario in world.world.scenarios.map(\.name) {
      world.run("plan \(scenario.split(separator: ".")[0]) --all --months --width \(width)")
    }
    let widest = Int(width) ?? 0
    #expect(world.problems.isEmpty)
    #expect(world.shown.split(separator: "\n").allSatisfy { $0.displayWidth <= widest })
  }
}

extension Substring {
  fileprivate var displayWidth: Int { String(self).displayWidth }
}
