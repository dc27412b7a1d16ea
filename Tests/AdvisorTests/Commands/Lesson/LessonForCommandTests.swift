import Advisor
import Testing

@Suite("Lesson for command") struct LessonForCommandTests {
  @Test func `at most three lessons are told, each with the reason`() throws {
    let world = ScriptedWorld()
    #expect(world.run("lesson for rice-farmers-before-harvest --json") == .done)
    let lessons = try #require(ReadJSON(world.shown)).self["lessons"].list
    #expect((1...3).contains(lessons.count))
    #expect(lessons.allSatisfy { $0["reason"].text?.isEmpty == false })
    #expect(lessons.allSatisfy { !$0["observations"].list.isEmpty })
  }

  @Test func `people are told what to type to read the first`() {
    let world = ScriptedWorld(width: 120)
    #expect(world.run("lesson for rice-farmers-before-harvest") == .done)
    #expect(world.shown.contains("--for rice-farmers-before-harvest"))
  }

  @Test func `the lessons are those of the plan`() throws {
    let (lessons, plan) = (ScriptedWorld(), ScriptedWorld())
    lessons.run("lesson for rice-farmers-before-harvest --json")
    plan.run("plan rice-farmers-before-harvest")
    for lesson in try #require(ReadJSON(lessons.shown)).self["lessons"].list {
      let title = try #require(lesson["title"].text)
      #expect(plan.shown.contains(title))
    }
  }

  @Test func `a household without anything to tell is given no lesson`() throws {
    let world = ScriptedWorld(
      files: ["-": "{ plodnee: 1, name: \"x\", cash: 900000, horizon: 1 }"]
    )
    #expect(world.run("lesson for - --json") == .done)
    #expect(ReadJSON(world.shown)?["lessons"].list.isEmpty == true)
    #expect(world.run("lesson for -") == .done)
    #expect(world.shown.contains("เลือกอ่านบทไหนก็ได้"))
  }

  @Test func `a file that is not there cannot be opened`() {
    #expect(ScriptedWorld().run("lesson for none") == .cannotOpen)
  }
}
