import Testing
import ThaiText

@testable import Advisor

@Suite("Telling problems") struct WorldProblemsTests {
  @Test func `several problems stand below how many there are, parted by empty lines`() {
    let world = ScriptedWorld(files: [
      "farm.json5": "{ plodnee: 1, name: 'ก', cash: -1, buffer: -2 }"
    ])
    #expect(world.run("plan farm.json5") == .problemsInFile)
    let blocks = world.problems.split(separator: "\n\n")
    #expect(blocks.count == 3 && blocks[0] == "มี 2 จุดที่ต้องแก้ใน farm.json5")
    #expect(blocks[1].contains("(S203)") && blocks[2].contains("(S203)"))
    #expect(world.shown.isEmpty)
  }

  @Test func `one problem stands alone`() {
    let world = ScriptedWorld(files: ["farm.json5": "{ plodnee: 1, name: 'ก', cash: -1 }"])
    world.run("plan farm.json5")
    #expect(world.problems.hasPrefix("เงินสดในบ้านติดลบ"))
  }

  @Test(arguments: [30, 60, 100])
  func `no line is wider than the screen, however many problems there are`(width: Int) {
    let incomes = String(repeating: "{ name: 'ขายผักตลาดนัด', amount: -1, months: [13] },", count: 60)
    let world = ScriptedWorld(
      files: ["farm.json5": "{ plodnee: 1, name: 'ก', incomes: [\(incomes)] }"],
      width: width
    )
    world.run("plan farm.json5")
    let lines = world.problems.split(separator: "\n")
    #expect(lines.allSatisfy { String($0).displayWidth <= width })
    #expect(lines.filter { $0.contains("(S2") }.count == 100)
  }

  @Test func `what was piped in has lines but no name`() {
    let world = ScriptedWorld(files: ["-": "{ plodnee: 1, name: 'ก',\n cash: -1 }"])
    world.run("plan -")
    #expect(world.problems.contains("ที่ไหน     บรรทัด 2 ช่อง cash"))
  }
}
