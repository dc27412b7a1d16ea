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

  @Test func `a trainer's own lesson takes the place of the bundled one of its name`() {
    let text = SoundLesson.text.replacing("\"own\"", with: "\"daily-debt\"")
    let world = ScriptedWorld(folders: ["mine": [ContentFile(name: "77-daily-debt.md", text: text)]]
    )
    #expect(world.run("lesson show daily-debt --lessons mine") == .done)
    #expect(world.shown.contains("ของเราเอง"))
    let list = ScriptedWorld(folders: ["mine": [ContentFile(name: "77-daily-debt.md", text: text)]])
    list.run("lesson list --json --lessons mine")
    let lessons = ReadJSON(list.shown)?["lessons"].list ?? []
    #expect(lessons.count == LessonCatalogue.embedded.lessons.count)
    #expect(lessons.first { $0["id"].text == "daily-debt" }?["number"].number == 77)
    #expect(list.problems.isEmpty)
  }

  @Test func `lessons that cannot be used are named, the others are used`() {
    let broken = ContentFile(name: "78-x.md", text: "ก")
    let world = ScriptedWorld(folders: ["my own": [SoundLesson.file, broken], "empty": []])
    #expect(world.run(["lesson", "list", "--lessons", "my own"]) == .done)
    #expect(world.shown.contains("ของเราเอง"))
    #expect(world.problems.contains("78-x.md"))
    #expect(world.problems.contains("plodnee lesson check 'my own'"))
    #expect(world.run("lesson list --lessons empty") == .done)
    #expect(world.problems.contains("โฟลเดอร์ empty ยังไม่มีบทเรียน"))
  }
}
