import Advisor
import Testing

@Suite("Lesson show command") struct LessonShowCommandTests {
  @Test func `a lesson is shown by its name or its number`() {
    let (name, number) = (ScriptedWorld(), ScriptedWorld())
    #expect(name.run("lesson show true-cost-of-interest") == .done)
    #expect(number.run("lesson show 510") == .done)
    #expect(name.shown == number.shown)
    #expect(name.shown.contains("ลดต้นลดดอก"))
    #expect(!name.shown.contains("{{household}}"))
  }

  @Test func `a lesson speaks of the household's own numbers`() {
    let world = ScriptedWorld()
    #expect(world.run("lesson show 520 --for rice-farmers-before-harvest") == .done)
    #expect(world.shown.contains("ดอกลอยเถ้าแก่ลานข้าว"))
  }

  @Test func `problems of the household's file are told instead`() {
    let world = ScriptedWorld(files: ["bad.json5": "{"])
    #expect(world.run("lesson show 520 --for bad.json5") == .problemsInFile)
    #expect(world.run("lesson show 520 --for none.json5") == .cannotOpen)
    #expect(world.shown.isEmpty)
  }

  @Test func `programs get the text with what the lesson is`() throws {
    let world = ScriptedWorld()
    #expect(world.run("lesson show 520 --json") == .done)
    let result = try #require(ReadJSON(world.shown))
    #expect(result["id"].text == "interest-only-debt")
    #expect(result["text"].text?.contains("ดอกลอย") == true)
  }

  @Test func `an unknown name is wrong use`() {
    let world = ScriptedWorld()
    #expect(world.run("lesson show 99") == .wrongUse)
    #expect(world.problems.contains("plodnee lesson list"))
  }
}
