import Engine
import Testing

@testable import Advisor

@Suite("Scenario new command") struct ScenarioNewCommandTests {
  @Test func `a trainer answers and gets a file that is in order`() {
    let world = ScriptedWorld(typed: ["ไร่มันปีแล้ง", "ไร่มัน", "cassava", "ครอบครัว \"ลุงมี\"", "1", "1"])
    #expect(world.run("scenario new") == .done)
    let text = world.text(of: "cassava.json5") ?? ""
    #expect(text.contains("title: \"ไร่มันปีแล้ง\"") && text.contains("// "))
    #expect(world.shown.contains("ใช้อักษรอังกฤษตัวเล็ก"))
    #expect(world.run("scenario check cassava.json5") == .done)
    #expect(world.run("plan cassava.json5") == .done)
  }

  @Test func `a scenario may begin with one that is there`() {
    let world = ScriptedWorld(typed: ["ต่อยอด", "บ้านใหม่", "", "2"])
    #expect(world.run("scenario new next") == .done)
    #expect(world.text(of: "next.json5")?.contains("extends: \"") == true)
    #expect(world.run("scenario check next.json5") == .done)
  }

  @Test func `a name that no file should have is refused, or asked for again`() {
    #expect(ScriptedWorld().run(["scenario", "new", "../x"]) == .wrongUse)
    let world = ScriptedWorld(typed: ["ชื่อ", "good", "บ้าน", "1", "1"])
    #expect(world.run(["scenario", "new", "ไม่ดี"]) == .done)
    #expect(world.names == ["good.json5"])
    #expect(ScriptedWorld().run("scenario new") == .wrongUse)
  }

  @Test
  func `going back asks the question before again, and leaving says that nothing was written`() {
    let world = ScriptedWorld(typed: ["ผิด", "ย้อน", "ถูก", "good", "บ้าน", "1", "1"])
    #expect(world.run("scenario new") == .done)
    #expect(world.text(of: "good.json5")?.contains("title: \"ถูก\"") == true)
    for typed in [["ชื่อ", "ออก"], ["ชื่อ"], ["ย้อน"]] {
      let leaving = ScriptedWorld(typed: typed)
      #expect(leaving.run("scenario new") == .done)
      #expect(leaving.names.isEmpty && leaving.shown.contains("ยังไม่ได้เขียนไฟล์"))
    }
  }

  @Test func `the name of a scenario at hand, or of a file, is refused before anything is asked`() {
    let world = ScriptedWorld(typed: ["ชื่อ"])
    #expect(world.run("scenario new rice-farmers-before-harvest") == .cannotWrite)
    #expect(world.problems.contains("A112") && world.shown.isEmpty)
    let asked = ScriptedWorld(
      files: ["x.json5": "เดิม"],
      typed: ["ชื่อ", "x", "almost-free", "mine", "บ้าน", "1", "1"]
    )
    #expect(asked.run("scenario new") == .done)
    #expect(asked.text(of: "mine.json5") != nil && asked.text(of: "x.json5") == "เดิม")
  }

  @Test func `whatever scenario it begins with, the file is in order`() {
    let count = ScriptedWorld().world.scenarioDocuments.count
    for base in 2...(count + 1) {
      let world = ScriptedWorld(typed: ["ต่อยอด", "บ้านใหม่", "1", "\(base)"])
      #expect(world.run("scenario new next") == .done)
      #expect(world.run("scenario check next.json5") == .done, "\(base): \(world.problems)")
    }
  }

  @Test func `programs get the file's name, and the file is of this month`() {
    let world = ScriptedWorld(typed: ["ไม่มีใครถาม"])
    #expect(world.run("scenario new mine --json") == .done)
    #expect(world.shown == "{\"file\":\"mine.json5\"}\n")
    let text = world.text(of: "mine.json5") ?? ""
    let start = "\(world.world.today.year + 543)"
    #expect(text.contains("start: \"\(start)-") && text.contains("due: \"\(start)-12\""))
    #expect(text.contains("//   villageFund กองทุนหมู่บ้าน") && text.contains("withdraw"))
  }

  @Test func `a file that is there already is not lost, and who leaves has written nothing`() {
    let world = ScriptedWorld(files: ["x.json5": "เดิม"])
    #expect(world.run("scenario new x") == .cannotWrite)
    #expect(world.text(of: "x.json5") == "เดิม")
    #expect(world.run("scenario new x --json") == .cannotWrite)
    let leaving = ScriptedWorld(typed: ["ชื่อ"])
    #expect(leaving.run("scenario new y") == .done)
    #expect(leaving.text(of: "y.json5") == nil)
  }
}
