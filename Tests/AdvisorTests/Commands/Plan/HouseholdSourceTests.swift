import HouseholdFile
import Engine
import LessonLibrary
import Testing

@testable import Advisor

@Suite("Household source") struct HouseholdSourceTests {
  private func name(_ source: String, in world: ScriptedWorld) throws -> String {
    try HouseholdSource(name: source).document(in: world.world).household.name
  }

  private func file(_ name: String) -> String {
    "{ plodnee: 1, name: \"\(name)\", scenario: { id: \"x\", title: \"x\" } }"
  }

  @Test func `a scenario is named by its id, a file by its path, what is piped in by a dash`()
    throws
  {
    let world = ScriptedWorld(files: ["x.json5": file("แฟ้ม"), "-": file("ท่อ")])
    #expect(try name("almost-free", in: world).contains("มานิตย์"))
    #expect(try name("x.json5", in: world) == "แฟ้ม")
    #expect(try name("-", in: world) == "ท่อ")
  }

  @Test func `a trainer's own scenario takes the place of one of the same name`() throws {
    let own = ContentFile(name: "almost-free.json5", text: file("ของเรา"))
    let world = ScriptedWorld(folders: ["mine": [own]])
    #expect(world.run("plan almost-free --scenarios mine --json") == .done)
    #expect(ReadJSON(world.shown)?["household"].text == "ของเรา")
  }

  @Test func `a name that is nearly a scenario's is told so`() {
    let world = ScriptedWorld()
    #expect(world.run("plan almost-fre") == .cannotOpen)
    #expect(world.problems.contains("almost-free"))
  }

  @Test func `a what-if of a person's own file is planned, and named behind the family`() throws {
    let own = """
      { plodnee: 1, name: "บ้านนา", cash: 5, scenario: { id: "x", title: "x", variations: [
        { id: "dry", title: "ฝนแล้ง", changes: { cash: 1 } } ] } }
      """
    let world = ScriptedWorld(files: ["x.json5": own])
    let document = try HouseholdSource(name: "x.json5:dry").document(in: world.world)
    #expect(document.household.name == "บ้านนา (ฝนแล้ง)")
    #expect(document.household.cash == Money(baht: 1))
    #expect(world.run("plan x.json5:dry") == .done && world.shown.contains("บ้านนา (ฝนแล้ง)"))
    #expect(world.run("plan x.json5:wet") == .cannotOpen)
    #expect(world.problems.contains("A105") && world.problems.contains("dry"))
  }

  @Test func `a what-if keeps no months, and a file whose name has a colon is itself`() throws {
    let world = ScriptedWorld(files: ["a:b": file("โคลอน"), "a": file("ก")])
    #expect(try name("a:b", in: world) == "โคลอน")
    #expect(world.run("checkin a:dry --as-planned") == .cannotOpen)
  }

  @Test func `a table is not taken for one family's file`() {
    let world = ScriptedWorld(files: ["h.csv": "household,section,amount\nA,income,5\n"])
    #expect(world.run("plan h.csv") == .problemsInFile)
    #expect(world.problems.contains("A106") && world.problems.contains("workshop handouts h.csv"))
    #expect(!world.problems.contains("J102"))
  }

  @Test func `a name with blanks is quoted where it is to be typed`() {
    #expect(HouseholdSource(name: "บ้านแม่.json5").forHousehold == ["--for", "บ้านแม่.json5"])
    #expect(HouseholdSource(name: "บ้าน แม่").forHousehold == ["--for", "'บ้าน แม่'"])
    #expect(HouseholdSource(name: "-").forHousehold.isEmpty)
  }
}
