import Advisor
import LessonLibrary
import Testing
import ThaiText

@Suite("Scenario show command") struct ScenarioShowCommandTests {
  @Test func `a scenario tells its story, its debts, its questions and its lessons`() {
    let world = ScriptedWorld(width: 120)
    #expect(world.run("scenario show rice-farmers-before-harvest") == .done)
    for part in ["ชาวนาก่อนเกี่ยวข้าว", "ธ.ก.ส.", "52,298", "เก็บวัวไว้แล้วรอ", "harvest-money"] {
      #expect(world.shown.contains(part), "\(part)")
    }
  }

  @Test func `programs get the card`() throws {
    let world = ScriptedWorld()
    world.run("scenario show almost-free --json")
    let card = try #require(ReadJSON(world.shown))
    #expect(card["id"].text == "almost-free")
    #expect(!card["teaches"].list.isEmpty && !card["questions"].list.isEmpty)
  }

  @Test func `every scenario fits a narrow screen`() {
    for file in EmbeddedContent.scenarios {
      let world = ScriptedWorld(width: 40)
      #expect(world.run("scenario show \(file.name.dropLast(6))") == .done)
      let lines = world.shown.split(separator: "\n").map(String.init)
      #expect(lines.allSatisfy { $0.displayWidth <= 40 }, "\(file.name)")
    }
  }
}
