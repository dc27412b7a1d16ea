import Advisor
import LessonLibrary
import Testing

@Suite("Scenario list command") struct ScenarioListCommandTests {
  private let ids = EmbeddedContent.scenarios.map { String($0.name.dropLast(6)) }

  @Test func `every scenario is listed with the name to type`() {
    let world = ScriptedWorld()
    #expect(world.run("scenario list") == .done)
    #expect(ids.allSatisfy(world.shown.contains))
  }

  @Test func `the list names the families with a game and how one is played`() {
    let world = ScriptedWorld(width: 200)
    world.run("scenario list")
    let games = "เรื่องที่มีเกมให้เล่นทั้งวง: cassava-growers, flood-year, illness-in-family"
    #expect(world.shown.contains(games))
    #expect(world.shown.contains("plodnee scenario play cassava-growers"))
  }

  @Test func `programs get every scenario, and each can be planned by its id`() throws {
    let world = ScriptedWorld()
    world.run("scenario list --json")
    let scenarios = try #require(ReadJSON(world.shown)).self["scenarios"].list
    #expect(scenarios.compactMap { $0["id"].text } == ids)
    for id in ids {
      #expect(ScriptedWorld().run("plan \(id) --json --search fast") == .done)
    }
  }
}
