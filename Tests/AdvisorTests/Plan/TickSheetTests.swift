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
    let lines = world.shown.split(whereSeparator: \.isNewline)
    #expect(lines.count > 20)
    let wide = lines.filter { String($0).displayWidth > TickSheet.width }
    #expect(wide.isEmpty)
  }

  @Test func `no month is torn where a sheet of paper ends`() {
    let debts = (1...9).map {
      "{ name: \"บัตร \($0)\", lender: \"bank\", kind: \"revolving\", balance: \($0)000, "
        + "rate: { percent: 20, per: \"year\" }, minimumPercent: 5 }"
    }
    let file =
      "{ plodnee: 1, name: \"บ้านตาสี\", start: \"2569-12\", horizon: 24, "
      + "incomes: [{ name: \"รับจ้าง\", amount: 9000 }], debts: [\(debts.joined(separator: ", "))] }"
    let world = ScriptedWorld(files: ["many.json5": file])
    world.run("plan many.json5 --paper --strategy minimum")
    let sheets = world.shown.split(separator: "\u{0C}")
    #expect(sheets.count > 1)
    for sheet in sheets {
      let lines = sheet.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      #expect(lines.count <= PrintedPages.height)
      #expect(!(lines.first ?? "").contains("[ ]"))
    }
    #expect(sheets[1].hasPrefix("บ้านตาสี หน้า 2 จาก \(sheets.count)\n\n"))
  }
}
