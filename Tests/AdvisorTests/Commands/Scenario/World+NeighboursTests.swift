import Advisor
import LessonLibrary
import Testing

@Suite("Files that build on others") struct WorldNeighboursTests {
  private let other = """
    { plodnee: 1, extends: "almost-free.json5", name: "บ้านต่อยอด", scenario: { id: "other",
      variations: [{ id: "flood", title: "น้ำท่วม", changes: { cash: 0 } }] } }
    """

  @Test func `a file of the disk builds on one of its folder or on a scenario at hand`() {
    let world = ScriptedWorld(files: [
      "d/a.json5": "{ plodnee: 1, extends: 'b.json5' }",
      "d/b.json5": "{ plodnee: 1, name: 'ต้นเรื่อง' }", "other.json5": other,
    ])
    #expect(world.run("scenario check d/a.json5 other.json5") == .done)
    #expect(world.shown.contains("ต้นเรื่อง") && world.shown.contains("บ้านต่อยอด"))
    #expect(world.run("plan d/a.json5") == .done)
  }

  @Test func `a what-if of a scenario has a plan of its own`() {
    let world = ScriptedWorld(folders: ["mine": [ContentFile(name: "other.json5", text: other)]])
    #expect(world.run("plan other:flood --scenarios mine --json") == .done)
    #expect(world.shown.contains("บ้านต่อยอด"))
    #expect(world.run("plan other:drought --scenarios mine") == .cannotOpen)
    #expect(world.problems.contains("flood"))
  }
}
