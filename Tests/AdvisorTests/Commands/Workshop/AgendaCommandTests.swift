import Foundation
import Testing

@testable import Advisor

@Suite("The command workshop agenda") struct AgendaCommandTests {
  private static let homes = "rice-farmers-before-harvest factory-worker-cards sugarcane-growers"

  @Test func `an agenda is told in the approved words`() {
    let world = ScriptedWorld()
    #expect(world.run("workshop agenda \(Self.homes) --minutes 120") == .done)
    #expect(goldenMismatch(world.shown, "Paper/agenda.txt") == nil)
  }

  @Test func `screens show one idea each and nobody's numbers`() throws {
    let world = ScriptedWorld()
    #expect(
      world.run("workshop agenda \(Self.homes) --present screens.html --html a.html") == .done
    )
    let html = try #require(world.text(of: "screens.html"))
    #expect(html.components(separatedBy: "<section class=\"screen\"").count > 30)
    #expect(html.contains("คำตอบคือ") && html.contains("<script nonce="))
    #expect(!html.contains("แม่คำ") && !html.contains("{{"))
    #expect(try #require(world.text(of: "a.html")).contains("<script") == false)
    #expect(world.shown.contains("F11") && world.shown.contains("A4"))
  }

  @Test func `time is a number of minutes`() {
    #expect(ScriptedWorld().run("workshop agenda almost-free --minutes 5") == .wrongUse)
    #expect(ScriptedWorld().run("workshop agenda") == .wrongUse)
  }
}
