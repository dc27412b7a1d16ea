import Engine
import Testing

@testable import Advisor

@Suite("Workshop template command") struct WorkshopTemplateCommandTests {
  @Test func `the template is written where it is wanted, with the mark that keeps Thai intact`() {
    let world = ScriptedWorld()
    #expect(world.run("workshop template --out ใหม่.csv") == .done)
    #expect(world.text(of: "ใหม่.csv")?.unicodeScalars.first == "\u{FEFF}")
    #expect(world.run("workshop check ใหม่.csv") == .done)
    #expect(world.shown.contains("อ่านได้ 2 ครัวเรือน") && world.shown.contains("แถวตัวอย่าง"))
  }

  @Test func `a table that is there already is not lost`() {
    let world = ScriptedWorld(files: ["a.csv": "ของเดิม"])
    #expect(world.run("workshop template --out a.csv") == .cannotWrite)
    #expect(world.text(of: "a.csv") == "ของเดิม")
    #expect(world.problems.contains("F106"))
  }

  @Test func `without a file the template is the result`() {
    let world = ScriptedWorld()
    #expect(world.run("workshop template") == .done)
    #expect(world.shown.contains("ครัวเรือน,หมวด,รายการ"))
    #expect(world.run("workshop") == .done)
  }

  @Test func `the example's loan is never over, whenever the table is given out`() {
    for month in 1...12 {
      let today = YearMonth(year: 2031, month: month)
      let table = HouseholdTable(Array(TableText.template(today: today).utf8), today: today)
      #expect(table.problems.isEmpty && table.households.count == 2, "month \(month)")
    }
  }

  @Test func `a place that cannot be written is told`() {
    #expect(
      ScriptedWorld().run("workshop template --out /unwritable/a.csv") == .cannotWrite
    )
  }
}
