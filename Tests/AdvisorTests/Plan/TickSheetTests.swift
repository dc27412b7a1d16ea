import Engine
import Foundation
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

  @Test func `what makes the payments possible is ticked too, loans before what they are for`()
    throws
  {
    let world = ScriptedWorld()
    world.run("plan rice-farmers-before-harvest --paper")
    let months = world.shown.components(separatedBy: "\n\n")
    let december = try #require(months.first { $0.hasPrefix("ธันวาคม 2569") })
    let lines = december.components(separatedBy: "\n").dropFirst().map { String($0.dropFirst(6)) }
    let order = ["ขาย “วัว", "ลด “หวย", "กู้ ", "จ่าย ", "ออม ", "กันไว้ "].map { beginning in
      lines.firstIndex { $0.hasPrefix(beginning) }
    }
    #expect(order.allSatisfy { $0 != nil }, "\(lines)")
    #expect(order.compactMap(\.self) == order.compactMap(\.self).sorted(), "\(lines)")
  }

  @Test func `a yearly loan that is borrowed again is not called paid off`() {
    let world = ScriptedWorld()
    world.run("plan rice-farmers-before-harvest --paper")
    #expect(world.shown.contains("ครบรอบนี้"))
  }

  @Test func `a sheet is as narrow as it is asked to be`() {
    let world = ScriptedWorld()
    world.run("plan rice-farmers-before-harvest --paper --width 40")
    let lines = world.shown.split(whereSeparator: \.isNewline)
    #expect(lines.count > 20)
    #expect(lines.allSatisfy { String($0).displayWidth <= 40 })
  }

  private func sheet(_ rest: String) -> String {
    let file = "{ plodnee: 1, name: 'บ้านตาสี', start: '2569-12', cash: 2000, horizon: 24, \(rest) }"
    let world = ScriptedWorld(files: ["a.json5": file])
    world.run("plan a.json5 --paper")
    return world.shown
  }

  private static let money =
    "incomes: [{ name: 'รับจ้าง', amount: 9000 }], "
    + "expenses: [{ name: 'กินใช้', amount: 5000, essential: true }]"
  private static let debt =
    "debts: [{ name: 'ร้าน', lender: 'shop', kind: 'revolving', "
    + "balance: 2000, rate: { percent: 1, per: 'month' }, minimumPercent: 5 }]"

  @Test func `a family without debts has a sheet for its savings, and no debts that end`() {
    let text = sheet(Self.money)
    #expect(text.contains(TickSheetWords.withoutDebts))
    #expect(text.contains("  " + TickSheetWords.nothingToSave))
    #expect(!text.contains("หนี้หมด") && !text.contains("ไม่มีที่ต้องจ่าย"))
  }

  @Test func `what was not told is said, and no end of debts that nobody knows`() {
    let none = sheet(Self.money + ", untold: ['debts']")
    let some = sheet(Self.money + ", \(Self.debt), untold: ['debts']")
    let blind = sheet(Self.debt + ", untold: ['wages', 'living']")
    for text in [none, some, blind] {
      #expect(text.contains(UntoldWords.heading))
      #expect(!text.contains("ทำตามนี้ หนี้หมด"))
    }
    #expect(!none.contains("สิ้นเดือนเหลือ") && !blind.contains("สิ้นเดือนเหลือ"))
    #expect(some.contains("[ ] จ่าย ร้าน"))
    #expect(sheet(Self.money + ", " + Self.debt).contains("ทำตามนี้ หนี้หมด"))
  }
}
