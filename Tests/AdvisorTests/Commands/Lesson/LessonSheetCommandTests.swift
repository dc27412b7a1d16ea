import Advisor
import Testing

@Suite("Lesson sheet command") struct LessonSheetCommandTests {
  @Test func `the sheet asks every question and no name`() {
    let world = ScriptedWorld(width: 80)
    #expect(world.run("lesson sheet") == .done)
    #expect(goldenMismatch(world.shown, "Lessons/sheet.txt") == nil)
  }

  @Test func `the table that is typed from paper opens in a spreadsheet`() {
    let world = ScriptedWorld()
    world.run("lesson sheet --csv")
    #expect(world.shown == "\u{FEFF}คน,ครั้ง,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16\r\n")
  }
}
