import Advisor
import Foundation
import Testing

@Suite("Lesson sheet command") struct LessonSheetCommandTests {
  @Test func `the sheet asks every question and no name`() {
    let world = ScriptedWorld(width: 80)
    #expect(world.run("lesson sheet") == .done)
    #expect(goldenMismatch(world.shown, "Lessons/sheet.txt") == nil)
  }

  @Test func `the sheet can be printed, with the office and in Thai digits`() throws {
    let world = ScriptedWorld()
    let words = [
      "lesson", "sheet", "--html", "q.html", "--office", "กลุ่ม <บ้านเรา>", "--thai-digits",
    ]
    #expect(world.run(words) == .done)
    #expect(world.shown.contains("q.html") && world.shown.contains("A4"))
    let html = try #require(world.text(of: "q.html"))
    #expect(html.components(separatedBy: "class=\"question\"").count - 1 == 16)
    #expect(html.contains("กลุ่ม &lt;บ้านเรา&gt;"))
    #expect(html.contains("๑๖. ") && html.contains("๑๘,๐๐๐ บาท") && !html.contains("18,000"))
    #expect(html.contains("เลขที่ ........"))
  }

  @Test func `programs are told which file was written`() throws {
    let world = ScriptedWorld()
    #expect(world.run("lesson sheet --html q.html --json") == .done)
    let written = try #require(ReadJSON(world.shown))["written"].list
    #expect(written.map { $0["file"].text } == ["q.html"])
  }

  @Test func `programs get the questions with their answers, and no table`() throws {
    let world = ScriptedWorld()
    #expect(world.run("lesson sheet --json") == .done)
    let questions = try #require(ReadJSON(world.shown))["questions"].list
    #expect(questions.count == 16 && questions.allSatisfy { $0["choices"].list.count > 1 })
    #expect(Set(questions.compactMap { $0["id"].text }).count == 16)
    #expect(ScriptedWorld().run("lesson sheet --json --csv") == .wrongUse)
  }

  @Test func `the table that is typed from paper opens in a spreadsheet`() {
    let world = ScriptedWorld()
    world.run("lesson sheet --csv")
    #expect(world.shown == "\u{FEFF}คน,ครั้ง,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16\r\n")
  }
}
