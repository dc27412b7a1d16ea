import Advisor
import Testing

@Suite("Workshop check command") struct WorkshopCheckCommandTests {
  private let bad = """
    ครัวเรือน,หมวด,รายการ,จำนวนเงิน,โทร
    A-01,รายรับ,ขายข้าว,62000,081
    A-02,รายรับ,ขายข้าว,หกหมื่นกว่า,082
    """

  @Test func `what was read, what was not and why are told`() {
    let world = ScriptedWorld(files: ["a.csv": bad])
    #expect(world.run("workshop check a.csv") == .problemsInFile)
    for part in ["อ่านได้ 1 ครัวเรือน", "“A-02” (แถว 3)", "S201", "แถว 3 ช่อง D “จำนวนเงิน”", "โทร"] {
      #expect(world.problems.contains(part), "\(part)")
    }
  }

  @Test func `programs get problems, codes of households and rows of others`() throws {
    let world = ScriptedWorld(files: ["a.csv": bad, "b.csv": "x"])
    #expect(world.run("workshop check a.csv b.csv --json") == .problemsInFile)
    let json = try #require(ReadJSON(world.shown))
    #expect(json["problems"].list.map { $0["code"].text } == ["T101", "S201"])
    #expect(json["problems"].list[1]["field"].text == "incomes[0].amount")
    #expect(json["problems"].list[1]["line"].number == 3)
    #expect(json["households"].list.map(\.text) == ["A-01"])
    #expect(json["unread"].list.map(\.number) == [3])
  }

  @Test func `a table that is not there cannot be opened, and the others are still told`() {
    let world = ScriptedWorld(files: ["a.csv": "household,section,amount\nA-1,income,5\n"])
    #expect(world.run("workshop check none.csv a.csv") == .cannotOpen)
    #expect(world.shown.contains("a.csv: อ่านได้ 1 ครัวเรือน"))
    #expect(world.run("workshop check") == .wrongUse)
  }

  @Test func `a map beside the table is remembered, another is named`() {
    let table = "บ้านเลขที่,หมวด,เงิน\nA-1,รายรับ,5\n"
    let map = "{ \"บ้านเลขที่\": \"ครัวเรือน\" }"
    let beside = ScriptedWorld(files: ["a.csv": table, "a.map.json5": map])
    #expect(beside.run("workshop check a.csv") == .done)
    let elsewhere = ScriptedWorld(files: ["a.csv": table, "m.json5": map])
    #expect(elsewhere.run("workshop check a.csv") == .problemsInFile)
    #expect(elsewhere.problems.contains("T102") && elsewhere.problems.contains("บ้านเลขที่"))
    #expect(elsewhere.run("workshop check a.csv --map m.json5") == .done)
  }

  @Test func `a map that cannot be read keeps the table from being read`() {
    let world = ScriptedWorld(files: ["a.csv": bad, "a.map.json5": "{ \"โทร\": 'มือถือ' }"])
    #expect(world.run("workshop check a.csv") == .problemsInFile)
    #expect(world.problems.contains("T202"))
  }

  @Test func `hostile cells are harmless on the terminal`() {
    let world = ScriptedWorld(files: ["a.csv": "household,section,amount\n\u{1B}[2J,\u{202E}x,5\n"])
    #expect(world.run("workshop check a.csv") == .problemsInFile)
    #expect(!world.problems.contains("\u{1B}") && !world.problems.contains("\u{202E}"))
  }
}
