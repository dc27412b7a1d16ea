import Advisor
import LessonLibrary
import Testing

@Suite("Lesson check command") struct LessonCheckCommandTests {
  private let sound = SoundLesson.file

  @Test func `a sound folder is said to be sound`() {
    let world = ScriptedWorld(folders: ["mine": [sound]])
    #expect(world.run("lesson check mine") == .done)
    #expect(world.shown.contains("1 บท"))
    #expect(world.problems.isEmpty)
  }

  @Test func `every problem is told with its file and line`() throws {
    let bad = ContentFile(
      name: "78-bad.md",
      text: sound.text.replacing("77", with: "78").replacing("own", with: "bad")
        .replacing("\"minutes\": 5", with: "\"minutes\": \"five\"")
        .replacing("informal-debt", with: "nothing-known")
    )
    let world = ScriptedWorld(folders: ["mine": [sound, bad]])
    #expect(world.run("lesson check mine") == .problemsInFile)
    #expect(world.problems.contains("ไฟล์ 78-bad.md บรรทัด 7 ช่องที่ 14"))
    #expect(world.problems.contains("L106"))

    world.run("lesson check mine --json")
    let problems = try #require(ReadJSON(world.shown)).self["problems"].list
    #expect(problems.map { $0["code"].text } == ["L106", "L108"])
    #expect(problems.map { $0["line"].number } == [7, 9])
  }

  @Test func `one lesson can be checked by itself`() {
    let world = ScriptedWorld(files: ["mine/77-own.md": sound.text])
    #expect(world.run("lesson check mine/77-own.md") == .done)
  }

  @Test func `what reads hard is told, but the lesson can be used`() {
    let long = String(repeating: "ยาว", count: 40)
    let file = ContentFile(name: sound.name, text: sound.text.replacing("เก็บเดือนละ", with: long))
    let world = ScriptedWorld(folders: ["mine": [file]])
    #expect(world.run("lesson check mine") == .done)
    #expect(world.shown.contains("L201"))
    #expect(world.run("lesson check mine --sentence 500") == .done)
    #expect(world.shown.ranges(of: "L201").count == 1)
    #expect(world.run("lesson check mine --sentence 0") == .wrongUse)
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
