import Advisor
import Testing

@Suite("Lesson preview command") struct LessonPreviewCommandTests {
  @Test func `plain Markdown is shown, or made HTML and nothing else`() {
    let world = ScriptedWorld(files: ["a/b.md": "# ก\n\n| ข | ค |\n| - | -: |\n| ง | 1 |\n"])
    #expect(world.run("lesson preview a/b.md") == .done)
    #expect(world.shown.contains("ก") && !world.shown.contains("#"))

    let page = ScriptedWorld(files: ["b.md": "*ก* & <\n"])
    #expect(page.run("lesson preview b.md --html") == .done)
    #expect(page.shown == "<p><em>ก</em> &amp; &lt;</p>\n")
  }

  @Test func `a lesson is shown with its title, and without the marks of its making`() {
    let world = ScriptedWorld(files: ["mine/77-own.md": SoundLesson.text])
    #expect(world.run("lesson preview mine/77-own.md") == .done)
    #expect(world.shown.contains("ของเราเอง") && world.shown.contains("ก. ถูก") == false)
    #expect(!world.shown.contains("reckon") && !world.shown.contains("[x]"))
  }

  @Test func `what cannot be shown is told with its line, and nothing is shown`() throws {
    let world = ScriptedWorld(files: ["a.md": "ก\n\n<b>ข</b>\n", "b.md": "{ \"id\": }\nก\n"])
    #expect(world.run("lesson preview a.md --html") == .problemsInFile)
    #expect(world.problems.contains("ไฟล์ a.md บรรทัด 3") && world.problems.contains("L118"))
    #expect(world.run("lesson preview b.md") == .problemsInFile)
    #expect(world.problems.contains("L113"))
    #expect(world.run("lesson preview none.md") == .cannotOpen)
    #expect(world.shown.isEmpty)
  }

  @Test func `programs get the HTML as a text`() throws {
    let world = ScriptedWorld(files: ["a.md": "ก"])
    world.run("lesson preview a.md --json")
    #expect(ReadJSON(world.shown)?["html"].text == "<p>ก</p>\n")
  }
}
