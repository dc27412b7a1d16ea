import Advisor
import LessonLibrary
import Testing
import ThaiText

@Suite("Lesson quiz command") struct LessonQuizCommandTests {
  @Test func `right answers are greeted and counted`() {
    let world = ScriptedWorld(typed: ["ก", "ข", "ข"])
    #expect(world.run("lesson quiz true-cost-of-interest") == .done)
    #expect(world.shown.ranges(of: "ใช่แล้ว").count == 3)
    #expect(world.shown.contains("ตอบถูกครบ 3 ข้อ"))
  }

  @Test func `a wrong answer is explained, and a hint leads to a second try`() throws {
    let question = try #require(
      LessonCatalogue.embedded.lesson("true-cost-of-interest")?.questions.first
    )
    let world = ScriptedWorld(typed: ["๒", "ก", "b", "2"], width: 200)
    world.run("lesson quiz true-cost-of-interest")
    #expect(world.shown.contains("ยังไม่ใช่"))
    #expect(world.shown.contains(question.choices[1].reason.plainText))
    #expect(world.shown.contains("ลองคิดดู \(question.hint.plainText)"))
    #expect(!world.shown.contains("คำตอบคือ"))
    #expect(world.shown.contains("ตอบถูกตั้งแต่ครั้งแรก 2 ใน 3 ข้อ"))
  }

  @Test func `after two wrong answers the right one is told with its reason`() {
    let world = ScriptedWorld(typed: ["๒", "b", "b", "2"])
    world.run("lesson quiz true-cost-of-interest")
    #expect(world.shown.contains("คำตอบคือ ก."))
    #expect(world.shown.contains("ลดตามทุกงวด"))
    #expect(world.shown.contains("ตอบถูกตั้งแต่ครั้งแรก 2 ใน 3 ข้อ"))
  }

  @Test func `an answer that cannot be read is asked for again`() {
    let world = ScriptedWorld(typed: ["", "\u{1B}[2J", "ก.", "ข", "ข"])
    world.run("lesson quiz true-cost-of-interest")
    #expect(world.shown.ranges(of: "ยังอ่าน").count == 2)
    #expect(!world.shown.contains("\u{1B}"))
    #expect(world.shown.contains("ตอบถูกครบ 3 ข้อ"))
  }

  @Test func `a quiz that is left is left in peace`() {
    let world = ScriptedWorld(typed: ["ข"])
    #expect(world.run("lesson quiz true-cost-of-interest") == .done)
    #expect(world.shown.contains("กลับมาทำต่อ"))
  }

  @Test func `where nobody answers, the answers stand below all questions`() {
    let world = ScriptedWorld()
    #expect(world.run("lesson quiz true-cost-of-interest") == .done)
    let parts = world.shown.split(separator: "\n" + QuizWords.answersHeading + "\n")
    #expect(parts.count == 2)
    #expect(parts[0].ranges(of: "คำตอบคือ").isEmpty)
    #expect(parts[0].ranges(of: "ลองคิดดู").count == 3)
    for number in 1...3 { #expect(parts[1].contains("ข้อ \(number) คำตอบคือ")) }
  }

  @Test func `answers can be piped in, and what is typed elsewhere is not waited for`() {
    let scripted = ScriptedWorld(typed: ["ก", "x", "ก", "ข", "ข"])
    var world = scripted.world
    world.console.isInteractive = false
    #expect(Invocation(["lesson", "quiz", "true-cost-of-interest"]).run(in: world) == .done)
    #expect(scripted.shown.contains("ตอบถูกตั้งแต่ครั้งแรก 2 ใน 3 ข้อ"))
    #expect(scripted.shown.contains("(ก ข ค) ก\n") || scripted.shown.contains("(ก ข) ก\n"))
    let unseen = ScriptedWorld(typed: ["ก", "ข", "ข"])
    world = unseen.world
    (world.console.isInteractive, world.console.isTyped) = (false, true)
    #expect(Invocation(["lesson", "quiz", "true-cost-of-interest"]).run(in: world) == .done)
    #expect(unseen.shown.contains(QuizWords.answersHeading))
  }

  @Test func `programs get the questions with the right choices`() throws {
    let world = ScriptedWorld()
    world.run("lesson quiz true-cost-of-interest --json")
    let questions = try #require(ReadJSON(world.shown)).self["questions"].list
    #expect(questions.count == 3)
    for question in questions {
      #expect(question["choices"].list.count { $0["right"].flag == true } == 1)
      #expect(question["choices"].list.allSatisfy { $0["reason"].text?.isEmpty == false })
      #expect(question["hint"].text?.isEmpty == false)
    }
  }
}
