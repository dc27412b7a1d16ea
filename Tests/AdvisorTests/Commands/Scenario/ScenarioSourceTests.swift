import HouseholdFile
import LessonLibrary
import Testing

@testable import Advisor

@Suite("Scenario source") struct ScenarioSourceTests {
  @Test func `a scenario is found by the name of its file and by its id`() throws {
    let text = "{ plodnee: 1, name: \"x\", scenario: { id: \"its-id\", title: \"x\" } }"
    var world = ScriptedWorld().world
    world.scenarios = [ContentFile(name: "its-file.json5", text: text)]
    #expect(try ScenarioSource(name: "its-id").scenario(in: world).file == "its-file.json5")
    #expect(try ScenarioSource(name: "its-file").scenario(in: world).card.id == "its-id")
  }

  @Test func `files that are no scenarios are passed over`() {
    var world = ScriptedWorld().world
    world.scenarios = [
      ContentFile(name: "a.json5", text: "{"),
      ContentFile(name: "b.json5", text: "{ plodnee: 1, name: \"x\" }"),
    ]
    #expect(world.scenarioDocuments.isEmpty)
    #expect(throws: UsageProblem.nameUnknown(word: "a", nearest: nil, list: "scenario list")) {
      try ScenarioSource(name: "a").scenario(in: world)
    }
  }
}
