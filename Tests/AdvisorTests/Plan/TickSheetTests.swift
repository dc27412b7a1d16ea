import Engine
import Testing
import ThaiText

@testable import Advisor

@Suite("Tick sheet") struct TickSheetTests {
  @Test func `every payment of the next twelve months has a box`() {
    let world = ScriptedWorld()
    #expect(world.run("plan rice-farmers-before-harvest --paper") == .done)
    #expect(goldenMismatch(world.shown, "Plan/tick-sheet.txt") == nil)
  }

  @Test(arguments: ["rice-farmers-before-harvest"])
  func `a sheet is no wider than paper`(id: String) {
    let world = ScriptedWorld(width: 200)
    world.run("plan \(id) --paper")
    let lines = world.shown.split(separator: "\n")
    #expect(lines.count > 20)
    let wide = lines.filter { String($0).displayWidth > TickSheet.width }
    #expect(wide.isEmpty)
  }
}
