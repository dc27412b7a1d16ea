import Foundation
import Testing
import ThaiText

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
    // A screen stands for three minutes at least, or the room cannot read it.
    #expect(html.components(separatedBy: "<section class=\"screen\"").count - 1 <= 180 / 3)
    #expect(html.contains("คำตอบคือ") && html.contains("<script nonce="))
    #expect(!html.contains("แม่คำ") && !html.contains("{{"))
    #expect(try #require(world.text(of: "a.html")).contains("<script") == false)
    #expect(world.shown.contains("F11") && world.shown.contains("A4"))
  }

  @Test func `screens follow the timetable: questions, lessons and the rest`() throws {
    let world = ScriptedWorld()
    #expect(world.run("workshop agenda \(Self.homes) --minutes 240 --present s.html") == .done)
    let html = try #require(world.text(of: "s.html"))
    #expect(html.contains("<h1>\(AgendaWords.questions)</h1>"))
    #expect(html.contains("<h1>พัก 15 นาที</h1>") && html.contains("<li>พัก 15 นาที</li>"))
  }

  @Test func `programs get the timetable without a gap`() throws {
    let world = ScriptedWorld()
    #expect(world.run("workshop agenda \(Self.homes) --minutes 120 --json") == .done)
    let json = try #require(ReadJSON(world.shown))
    let turns = json["timetable"].list
    #expect(turns.first?["what"].text == "opening" && turns.last?["what"].text == "closing")
    var minute = 0.0
    for turn in turns {
      #expect(turn["from"].number == minute)
      minute += turn["minutes"].number ?? 0
    }
    #expect(json["used"].number == minute && minute <= 120)
    let lessons = turns.filter { $0["what"].text == "lesson" }
    #expect(!lessons.isEmpty && lessons.allSatisfy { !$0["codes"].list.isEmpty })
  }

  @Test func `times stand on one line`() throws {
    let world = ScriptedWorld()
    #expect(world.run("workshop agenda \(Self.homes) --html a.html") == .done)
    let html = try #require(world.text(of: "a.html"))
    #expect(html.contains("<td class=\"whole\">0–10</td>"))
  }

  @Test func `time is a number of minutes`() {
    #expect(ScriptedWorld().run("workshop agenda almost-free --minutes 5") == .wrongUse)
    #expect(ScriptedWorld().run("workshop agenda") == .wrongUse)
  }
}
