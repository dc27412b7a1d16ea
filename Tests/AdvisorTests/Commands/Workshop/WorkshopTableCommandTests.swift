import Advisor
import Testing

@Suite("Workshop table command") struct WorkshopTableCommandTests {
  @Test func `files and tables become one table, without names`() {
    let world = ScriptedWorld(files: [
      "a.json5": "{ plodnee: 1, name: \"ครอบครัวลับ\", cash: 100 }",
      "b.csv": "household,section,amount\nA-1,income,5\n",
    ])
    #expect(world.run("workshop table a.json5 b.csv --out all.csv") == .done)
    let table = world.text(of: "all.csv") ?? ""
    #expect(!table.contains("ลับ") && table.contains("1,เงินสด") && table.contains("A-1"))
    #expect(world.run("workshop check all.csv") == .done)
  }

  @Test func `names stay when they are asked for`() {
    let world = ScriptedWorld(files: ["a.json5": "{ plodnee: 1, name: \"บ้านแม่คำ\" }"])
    #expect(world.run("workshop table a.json5 --names") == .done)
    #expect(world.shown.contains("บ้านแม่คำ"))
  }

  @Test func `what the table cannot hold is said`() {
    let world = ScriptedWorld()
    #expect(world.run("workshop table rice-farmers-before-harvest almost-free") == .done)
    #expect(world.problems.contains("คนในบ้าน: 2 ครัวเรือน"))
  }

  @Test func `a household that cannot be read is named, the others are written`() throws {
    let world = ScriptedWorld(files: [
      "a.json5": "{ plodnee: 1 }",
      "b.csv": "household,section,amount\nA-1,income,x\nA-2,income,5\n",
    ])
    #expect(world.run("workshop table a.json5 b.csv --out all.csv") == .problemsInFile)
    let table = try #require(world.text(of: "all.csv"))
    #expect(table.contains("A-2") && !table.contains("A-1"))
    #expect(world.problems.contains("S101") && world.problems.contains("S201"))
    #expect(world.problems.contains("“A-1”"))
  }

  @Test func `nothing is written where no household can be read`() {
    let world = ScriptedWorld(files: ["a.json5": "{ plodnee: 1 }"])
    #expect(world.run("workshop table a.json5 --out all.csv") == .problemsInFile)
    #expect(world.text(of: "all.csv") == nil)
  }

  @Test func `programs are told the file, and must name one`() throws {
    let world = ScriptedWorld(files: ["a.json5": "{ plodnee: 1, name: \"ก\" }"])
    #expect(world.run("workshop table a.json5 --json") == .wrongUse)
    let told = ScriptedWorld(files: ["a.json5": "{ plodnee: 1, name: \"ก\" }"])
    #expect(told.run("workshop table a.json5 --out t.csv --json") == .done)
    #expect(ReadJSON(told.shown)?["written"].list.map { $0["file"].text } == ["t.csv"])
  }

  @Test func `a file that is there already is not lost`() {
    let world = ScriptedWorld(files: ["a.csv": "household,section,amount\nA-1,income,5\n"])
    #expect(world.run("workshop table a.csv --out a.csv") == .cannotWrite)
  }
}
