import Advisor
import LessonLibrary
import Testing

@Suite("Fitting lessons") struct FittingLessonsTests {
  @Test func `each bundled family is given the lessons that an officer would choose`() {
    var told = ""
    for scenario in EmbeddedContent.scenarios {
      let world = ScriptedWorld()
      world.run(["lesson", "for", String(scenario.name.dropLast(".json5".count))])
      told += world.shown + "\n"
    }
    #expect(goldenMismatch(told, "Lessons/fitting-lessons.txt") == nil)
  }
}
