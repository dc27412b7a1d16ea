import Foundation
import Testing

@testable import Advisor

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

  @Test func `rows of the example that were left are told`() {
    let template = TableText.template(today: ScriptedWorld().world.today)
    let world = ScriptedWorld(files: ["a.csv": template + "A-02,รายรับ,รับจ้าง,,,9000\r\n"])
    #expect(world.run("workshop check a.csv") == .done)
    #expect(world.shown.contains("เป็นแถวตัวอย่างที่มากับตาราง"))
    #expect(world.shown.components(separatedBy: "เป็นแถวตัวอย่าง").count == 3)
    let own = ScriptedWorld(files: [
      "a.csv": "household,section,name,amount\nA-01,income,ขายข้าว,62000\n"
    ])
    #expect(own.run("workshop check a.csv") == .done)
    #expect(!own.problems.contains("ตัวอย่าง"))
  }

  @Test func `one home under several spellings is one home, or is asked about`() {
    let rows = ["a-01", "A-01", "A–๐๑", "A-1"].map { "\($0),income,100" }
    let table = "household,section,amount\n" + rows.joined(separator: "\n")
    let world = ScriptedWorld(files: ["a.csv": table])
    #expect(world.run("workshop check a.csv") == .done)
    #expect(world.shown.contains("อ่านได้ 2 ครัวเรือน"))
    #expect(world.shown.contains("“A-1” (แถว 5) กับ “a-01” (แถว 2) น่าจะบ้านเดียวกัน"))
  }

  @Test func `a percentage that was pasted as a share is asked about`() {
    let table = """
      household,section,name,kind,lender,amount,rate,per,payment
      A-1,debt,บัตร,จ่ายขั้นต่ำ,ธนาคาร,9000,16,ปี,0.08
      A-2,debt,ธ.ก.ส.,ดอกลอย,ธ.ก.ส.,9000,0.06,ปี,
      A-3,debt,สหกรณ์,ดอกลอย,สหกรณ์,9000,0.5,เดือน,
      A-4,debt,ธ.ก.ส.,ดอกลอย,ธ.ก.ส.,9000,0.06%,ปี,
      """
    let world = ScriptedWorld(files: ["a.csv": table])
    #expect(world.run("workshop check a.csv --json") == .problemsInFile)
    let problems = ReadJSON(world.shown)?["problems"].list ?? []
    #expect(problems.map { $0["code"].text } == ["T107", "T107"])
    #expect(problems.map { $0["line"].number } == [2, 3])
    #expect(problems.first?["message"].text?.contains("ร้อยละ 8 ใช่ไหม") == true)
  }

  @Test func `a row of sums and a whole book are called what they are`() {
    let sum = "household,section,name,amount\nA-1,income,รับจ้าง,5\n,,รวมทั้งสิ้น,5\n"
    let world = ScriptedWorld(files: ["a.csv": sum, "b.xlsx": "PK\u{3}\u{4}x"])
    #expect(world.run("workshop check a.csv") == .problemsInFile)
    #expect(world.problems.contains("แถวผลรวม") && !world.problems.contains("section"))
    #expect(world.run("workshop check b.xlsx") == .problemsInFile)
    #expect(world.problems.contains("T301") && world.problems.contains("CSV UTF-8"))
    let report = ScriptedWorld(files: ["b.xlsx": "PK\u{3}\u{4}x"])
    #expect(report.run("workshop report b.xlsx") == .problemsInFile)
    #expect(report.problems.contains("T301"))
  }

  @Test func `what is the matter in every row is told once in full and then in short`() {
    let rows = (1...500).map { "A-\($0),income,มาก" }.joined(separator: "\n")
    let world = ScriptedWorld(files: ["a.csv": "household,section,amount\n\(rows)"])
    #expect(world.run("workshop check a.csv") == .problemsInFile)
    #expect(world.problems.split(separator: "\n").count < 60)
    #expect(world.problems.contains("เรื่องเดียวกันนี้ (S201) ในช่อง C ยังมีอีก 497 แถว: แถว 5, 6"))
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
