import Advisor
import LessonLibrary
import Testing

@Suite("Lesson new command") struct LessonNewCommandTests {
  private func begun(_ world: ScriptedWorld, _ path: String) throws -> ContentFile {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return ContentFile(name: name, text: try #require(world.text(of: path)))
  }

  @Test func `what is begun passes the check at once`() throws {
    let world = ScriptedWorld()
    #expect(world.run("lesson new mine/836-fertilizer-credit.md") == .done)
    #expect(world.shown.contains("plodnee lesson check mine/836-fertilizer-credit.md"))
    let file = try begun(world, "mine/836-fertilizer-credit.md")
    #expect(LessonCheck().problems(in: [file]) == [])
    let lesson = try #require(LessonReading(file).lesson)
    #expect(lesson.number == 836 && lesson.slug == "fertilizer-credit")
    #expect(lesson.about.area == .earningSpending && lesson.answers == [])
    #expect(LessonPreview(file).problems == [])
  }

  @Test func `flags say the title, the area and what it answers`() throws {
    let world = ScriptedWorld()
    let words = [
      "lesson", "new", "7-x.md", "--title", "\"ปุ๋ย\" \\ @order@", "--area", "group",
      "--observation", "daily-debt",
    ]
    #expect(world.run(words) == .done)
    let lesson = try #require(LessonReading(begun(world, "7-x.md")).lesson)
    #expect(lesson.title == "\"ปุ๋ย\" \\ @order@")
    #expect(lesson.about.area == .group && lesson.answers == ["daily-debt"])
    #expect(world.run("lesson new 8-y.md --observation none") == .wrongUse)
  }

  @Test func `a trainer who sits there is asked`() throws {
    let world = ScriptedWorld(typed: ["ปุ๋ยเชื่อร้าน", "8"])
    #expect(world.run("lesson new 837-shop.md") == .done)
    let lesson = try #require(LessonReading(begun(world, "837-shop.md")).lesson)
    #expect(lesson.title == "ปุ๋ยเชื่อร้าน" && lesson.answers == ["daily-debt"])
    let leaving = ScriptedWorld(typed: ["q"])
    #expect(leaving.run("lesson new 837-shop.md") == .done)
    #expect(leaving.text(of: "837-shop.md") == nil)
  }

  @Test func `nothing is ever written over`() {
    let world = ScriptedWorld(files: ["836-a.md": "ของเดิม"], folders: ["837-b.md": []])
    #expect(world.run("lesson new 836-a.md") == .problemsInFile)
    #expect(world.problems.contains("A110"))
    #expect(world.text(of: "836-a.md") == "ของเดิม")
    #expect(world.run("lesson new 837-b.md") == .cannotOpen)
    #expect(world.run("lesson new /unwritable/838-c.md") == .cannotWrite)
  }

  @Test(arguments: ["a.md", "836.md", "836-A.md", "836-a.txt"])
  func `a name without number and permanent name is told`(name: String) {
    let world = ScriptedWorld()
    #expect(world.run("lesson new \(name)") == .problemsInFile)
    #expect(world.problems.contains("L101"))
  }
}
