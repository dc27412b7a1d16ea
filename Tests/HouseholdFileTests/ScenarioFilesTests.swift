import HouseholdFile
import Testing

@Suite("Scenario files") struct ScenarioFilesTests {
  @Test(arguments: scenarios.keys.sorted())
  func `every scenario is in order and carries its card`(name: String) throws {
    let text = try #require(scenarios[name])
    let card = try #require(try document(text).scenario)
    #expect(card.id + ".json5" == name)
  }

  @Test func `there are scenarios to read`() {
    #expect(scenarios.count >= 10)
  }
}
