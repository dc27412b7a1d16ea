import LessonLibrary
import Testing

@testable import Advisor

@Suite("A trainer's own scenarios") struct WorldOwnScenariosTests {
  private func story(_ id: String) -> String {
    "{ plodnee: 1, name: \"บ้าน \(id)\", scenario: { id: \"\(id)\", title: \"เรื่อง \(id)\" } }"
  }

  private func world(_ files: [String: String]) -> ScriptedWorld {
    ScriptedWorld(folders: ["mine": files.map { ContentFile(name: $0, text: $1) }])
  }

  @Test func `files that end in json are families too, by name and in the list`() {
    let world = world(["one.json": story("one"), "two.json5": story("two")])
    #expect(world.run("scenario list --scenarios mine") == .done)
    #expect(world.shown.contains("เรื่อง one") && world.shown.contains("เรื่อง two"))
    #expect(world.run("plan one --scenarios mine") == .done)
    #expect(world.shown.contains("บ้าน one") && world.problems.isEmpty)
  }

  @Test func `a family may build on one of the folder, whatever its ending, and on a bundled one`()
  {
    let world = world([
      "one.json": story("one"),
      "two.json": "{ plodnee: 1, extends: \"one.json\", scenario: { id: \"two\" } }",
      "six.json": "{ plodnee: 1, extends: \"almost-free.json5\", scenario: { id: \"six\" } }",
    ])
    #expect(world.run("scenario list --json --scenarios mine") == .done)
    #expect(world.shown.contains("\"id\":\"two\"") && world.shown.contains("\"id\":\"six\""))
    #expect(world.problems.isEmpty)
  }

  @Test func `a file of the name of a bundled one stands in its place`() {
    let world = world(["almost-free.json": story("almost-free")])
    #expect(world.run("plan almost-free --scenarios mine") == .done)
    #expect(world.shown.contains("บ้าน almost-free"))
  }

  @Test func `what cannot be used is told with the command that says why`() {
    let world = world([
      "bad.json": "{ plodnee: 1, name: 3 }", "one.json5": story("one"), "torn.json": "{",
    ])
    #expect(world.run("scenario list --scenarios mine") == .done)
    #expect(world.shown.contains("เรื่อง one") && !world.shown.contains("bad"))
    #expect(world.problems.contains("2 ไฟล์ยังใช้ไม่ได้ ข้ามไปก่อน: bad.json, torn.json"))
    #expect(world.problems.contains("plodnee scenario check mine"))
  }

  @Test func `records and games of the folder are no families, and a folder without any is told`() {
    let game = "{ \"plodnee\": 1, \"game\": \"x\", \"seed\": 6, \"seats\": 1, \"turns\": [] }"
    let quiet = world(["g.json": game, "one.json5": story("one")])
    #expect(quiet.run("scenario list --scenarios mine") == .done && quiet.problems.isEmpty)
    let empty = world(["g.json": game])
    #expect(empty.run("scenario list --scenarios mine") == .done)
    #expect(empty.problems.contains("ในโฟลเดอร์ mine ยังไม่มีเรื่องตัวอย่าง"))
  }
}
