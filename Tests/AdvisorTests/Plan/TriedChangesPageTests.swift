import Advisor
import Testing

@Suite("Page of tried changes") struct TriedChangesPageTests {
  static let one = "plan rice-farmers-before-harvest --what-if shock:ป่วย=20000,in=2570-02"

  @Test(arguments: [
    ("one-change.txt", one), ("one-change-aloud.txt", one + " --plain"),
    (
      "changes-together.txt",
      "plan market-vendor-daily-loan --what-if earn=1500 --what-if cut=500 --width 40"
    ),
  ])
  func `plans stand side by side`(file: String, line: String) {
    let world = ScriptedWorld()
    #expect(world.run(line) == .done)
    #expect(goldenMismatch(world.shown, "Plan/WhatIf/\(file)") == nil)
  }
}
