import Advisor
import Testing

@Suite("Lesson test command") struct LessonTestCommandTests {
  private let household = "{ plodnee: 1, name: \"บ้านก\", cash: 100, horizon: 12 }"

  @Test func `a household answers before and after, and sees what changed`() {
    let typed = Array(repeating: "ก", count: 16)
    let world = ScriptedWorld(files: ["home.json5": household], typed: typed)
    world.run("lesson test home.json5")
    #expect(world.shown.contains("lesson test home.json5 --before"))
    #expect(world.run("lesson test home.json5 --before") == .done)
    #expect(world.text(of: "home.learning.json")?.contains("\"when\":\"before\"") == true)

    let after = ScriptedWorld(
      files: [
        "home.json5": household, "home.learning.json": world.text(of: "home.learning.json") ?? "",
      ]
    )
    after.run("lesson test home.json5")
    #expect(after.shown.contains("--after"))
    #expect(after.run("lesson test home.json5 --after --answers ขคกคคขขงงงงงกจจจ") == .done)
    #expect(after.shown.contains("ความรู้ จาก 1 เป็น 7 คะแนน ดีขึ้น 6 (เต็ม 7)"))
    #expect(after.shown.contains("สิ่งที่ทำ จาก 3 เป็น 18 คะแนน ดีขึ้น 15 (เต็ม 18)"))
    #expect(after.shown.contains("ความคิด จาก 0 เป็น 12 คะแนน ดีขึ้น 12 (เต็ม 12)"))
  }

  @Test func `answers that are left in the middle are not kept, nor those of bundled families`() {
    let world = ScriptedWorld(files: ["home.json5": household], typed: ["ก", "zz", "ข"])
    #expect(world.run("lesson test home.json5 --before") == .done)
    #expect(world.text(of: "home.learning.json") == nil)
    #expect(world.shown.contains("ยังอ่าน") && world.shown.contains("หยุดไว้ก่อนได้"))
    let bundled = ScriptedWorld()
    bundled.run("lesson test market-vendor-daily-loan --before --answers ก")
    #expect(bundled.shown.contains("ไม่ได้จดไว้"))
  }

  @Test func `answers to some of the questions are kept, and how many is said`() {
    let world = ScriptedWorld(files: ["home.json5": household])
    #expect(world.run("lesson test home.json5 --before --answers ขค-ก") == .done)
    #expect(world.shown.contains("ตอบมา 3 ข้อ จาก 16 ข้อ ข้อที่เหลือนับว่าไม่ได้ตอบ"))
    #expect(!world.shown.contains("ครบทุกข้อ"))
    let whole = ScriptedWorld(files: ["home.json5": household])
    whole.run("lesson test home.json5 --before --answers ขคกคคขขงงงงงกจจจ")
    #expect(whole.shown.contains("ครบทุกข้อแล้ว"))
  }

  @Test func `wrong use and wrong letters are told`() {
    let world = ScriptedWorld(files: ["home.json5": household])
    #expect(world.run("lesson test home.json5 --before --after") == .wrongUse)
    #expect(world.run("lesson test home.json5 --answers ก") == .wrongUse)
    #expect(world.run("lesson test home.json5 --before --answers กx") == .problemsInFile)
    #expect(world.text(of: "home.learning.json") == nil)
  }

  @Test func `where nobody sits the sheet is shown`() {
    let world = ScriptedWorld(files: ["home.json5": household])
    #expect(world.run("lesson test home.json5 --before") == .done)
    #expect(world.shown.contains("16."))
    #expect(world.text(of: "home.learning.json") == nil)
  }
}
