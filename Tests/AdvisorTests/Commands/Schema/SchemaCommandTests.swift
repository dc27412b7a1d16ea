import Advisor
import Testing

@Suite("Schema command") struct SchemaCommandTests {
  @Test func `the schema of each kind of file is printed as JSON`() throws {
    for (kind, required) in [("household", false), ("scenario", true)] {
      let world = ScriptedWorld()
      #expect(world.run("schema \(kind)") == .done)
      let schema = try #require(ReadJSON(world.shown))
      #expect(schema["$schema"].text == "https://json-schema.org/draft/2020-12/schema")
      // A scenario that builds on another needs nothing of its own.
      let whole = required ? schema["else"] : schema
      #expect(whole["required"].list.contains { $0.text == "scenario" } == required)
    }
  }
}
