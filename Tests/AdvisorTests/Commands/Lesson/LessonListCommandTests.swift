import Advisor
import LessonLibrary
import Testing

@Suite("Lesson list command") struct LessonListCommandTests {
  @Test func `every lesson is listed with the name to type`() {
    let world = ScriptedWorld()
    #expect(world.run("lesson") == .done)
    for lesson in LessonCatalogue.embedded.lessons {
      #expect(world.shown.contains(lesson.slug))
    }
  }

  @Test func `programs get every lesson`() throws {
    let world = ScriptedWorld()
    #expect(world.run("lesson list --json") == .done)
    let lessons = try #require(ReadJSON(world.shown)).self["lessons"].list
    #expect(lessons.map { $0["id"].text } == LessonCatalogue.embedded.lessons.map(\.slug))
    #expect(lessons.allSatisfy { $0["title"].text != nil && $0["minutes"].number != nil })
  }

  @Test func `a trainer's own lesson is listed among the others`() {
    let world = ScriptedWorld(folders: ["mine": [SoundLesson.file]])
    world.run("lesson list --lessons mine")
    #expect(world.shown.contains("ของเราเอง"))
    #expect(world.shown.contains("after-debt"))
  }
}
