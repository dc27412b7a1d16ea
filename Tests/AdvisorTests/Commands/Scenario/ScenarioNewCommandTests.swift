import Advisor
import Testing

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
    #expect(ScriptedWorld().run("scenario new") == .done)
  }

  @Test func `a file that is there already is not lost, and who leaves has written nothing`() {
    let world = ScriptedWorld(files: ["x.json5": "เดิม"])
    #expect(world.run("scenario new x") == .cannotWrite)
    #expect(world.text(of: "x.json5") == "เดิม")
    let leaving = ScriptedWorld(typed: ["ชื่อ"])
    #expect(leaving.run("scenario new y") == .done)
    #expect(leaving.text(of: "y.json5") == nil)
  }
}
