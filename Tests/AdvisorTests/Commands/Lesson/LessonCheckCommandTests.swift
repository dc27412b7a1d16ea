import Advisor
import LessonLibrary
import Testing

@Suite("Lesson check command") struct LessonCheckCommandTests {
  private let sound = ContentFile(
    name: "77-own.md",
    text: """
      ---
      title: ของเราเอง
      minutes: 5
      answers: informal-debt
      sources: กลุ่ม
      checked: 2569-11-22
      ---
      {{household}}
      """
  )

  @Test func `a sound folder is said to be sound`() {
    let world = ScriptedWorld(folders: ["mine": [sound]])
    #expect(world.run("lesson check mine") == .done)
    #expect(world.shown.contains("1 บท"))
    #expect(world.problems.isEmpty)
  }

  @Test func `every problem is told with its file and line`() throws {
    let bad = ContentFile(
      name: "78-bad.md",
      text: sound.text.replacing("5", with: "five", maxReplacements: 1)
        .replacing("informal-debt", with: "nothing-known")
    )
    let world = ScriptedWorld(folders: ["mine": [sound, bad]])
    #expect(world.run("lesson check mine") == .problemsInFile)
    #expect(world.problems.contains("ไฟล์ 78-bad.md บรรทัด 3"))
    #expect(world.problems.contains("L106"))

    world.run("lesson check mine --json")
    let problems = try #require(ReadJSON(world.shown)).self["problems"].list
    #expect(problems.map { $0["code"].text } == ["L106", "L108"])
    #expect(problems.map { $0["line"].number } == [3, 4])
  }

  @Test func `a folder without lessons is not sound`() {
    let world = ScriptedWorld(folders: ["empty": []])
    #expect(world.run("lesson check empty") == .problemsInFile)
    #expect(world.problems.contains("A102"))
  }

  @Test func `a folder that is not there cannot be opened`() {
    #expect(ScriptedWorld().run("lesson check none") == .cannotOpen)
  }
}
