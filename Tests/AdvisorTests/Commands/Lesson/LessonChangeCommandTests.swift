import Advisor
import Testing

@Suite("Lesson change command") struct LessonChangeCommandTests {
  private let answers = """
    คน,ครั้ง,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16
    1,ก่อน,ก,ข,ก,ข,ง,ข,ข,ก,ข,ค,ก,ข,ค,ข,ก,ค
    1,หลัง,ข,ค,ก,ค,ค,ข,ข,ค,ค,ง,ข,ค,ข,ง,ค,ง
    2,ก่อน,ข,ข,ก,ง,ง,ก,ข,ก,ก,ข,ก,ก,ง,ค,ข,ข
    2,หลัง,ข,ค,ก,ค,ก,ข,ข,ค,ข,ค,ข,ข,ค,ค,ค,ค
    3,ก่อน,ข,ค,ก,ค,ค,ข,ข,ข,ค,ง,ค,ค,ก,ง,ง,ง
    3,หลัง,ข,ค,ก,ค,ก,ข,ข,ข,ค,ง,ค,ค,ก,ง,ง,ง
    4,ก่อน,ข

    """

  @Test func `a workshop sees what changed, part by part and question by question`() {
    let world = ScriptedWorld(files: ["answers.csv": answers], width: 80)
    #expect(world.run("lesson change answers.csv") == .done)
    #expect(goldenMismatch(world.shown, "Lessons/workshop-change.txt") == nil)
  }

  @Test func `programs get the same`() throws {
    let world = ScriptedWorld(files: ["answers.csv": answers])
    world.run("lesson change answers.csv --json")
    let result = try #require(ReadJSON(world.shown))
    #expect(result["people"].number == 3 && result["answeredOnce"].number == 1)
    let knowledge = result["parts"].list[0]
    #expect(knowledge["before"].written == "4.3" && knowledge["after"].written == "6.3")
    #expect(knowledge["better"].number == 2 && knowledge["worse"].number == 1)
    #expect(result["questions"].list.count == 16)
  }

  @Test func `a table with problems is told, row and column`() {
    let world = ScriptedWorld(files: ["a.csv": "คน,ครั้ง,1\n1,ก่อน,ฮ\n"])
    #expect(world.run("lesson change a.csv") == .problemsInFile)
    #expect(world.problems.contains("แถว 2 ช่อง C") && world.problems.contains("A205"))
    #expect(world.run("lesson change none.csv") == .cannotOpen)
  }

  @Test func `one answer that cannot be read leaves one person out, and the rest is told`() throws {
    let torn = answers.replacing("3,หลัง,ข,ค", with: "3,หลัง,\"ก,ข\",ค")
    let world = ScriptedWorld(files: ["answers.csv": torn])
    #expect(world.run("lesson change answers.csv") == .problemsInFile)
    #expect(world.problems.contains("แถว 7 ช่อง C"))
    #expect(world.shown.contains("2 คน") && world.shown.contains("อีก 1 คนมีช่องที่ยังอ่านไม่ได้"))
    let json = ScriptedWorld(files: ["answers.csv": torn])
    #expect(json.run("lesson change answers.csv --json") == .problemsInFile)
    let told = try #require(ReadJSON(json.shown))
    #expect(told["people"].number == 2 && told["unread"].number == 1)
    #expect(told["problems"].list.count == 1)
  }

  @Test func `where nobody answered twice that is said`() {
    let world = ScriptedWorld(files: ["a.csv": "คน,ครั้ง,1\n1,ก่อน,ก\n"])
    #expect(world.run("lesson change a.csv") == .done)
    #expect(world.shown.contains("ยังไม่มีใครตอบครบทั้งสองครั้ง"))
  }
}
