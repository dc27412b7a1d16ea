import Advisor
import Foundation
import Testing

@Suite("Workshop map command") struct WorkshopMapCommandTests {
  private let table = "บ้านเลขที่,หมวด,ยอดเงินกู้ทั้งสิ้น,โทร\n12,หนี้,5000,081\n"

  @Test func `a person says what each heading is, once`() {
    let world = ScriptedWorld(files: ["a.csv": table], typed: ["1", "จำนวนเงิน", "99", "ไม่ใช้ช่องนี้"])
    #expect(world.run("workshop map a.csv") == .done)
    #expect(world.shown.contains("“บ้านเลขที่” เช่น “12” คือช่องไหน"))
    let map = world.text(of: "a.map.json5") ?? ""
    #expect(map.contains("\"บ้านเลขที่\": \"ครัวเรือน\""))
    #expect(map.contains("\"ยอดเงินกู้ทั้งสิ้น\": \"จำนวนเงิน\"") && map.contains("\"โทร\": null"))
    #expect(world.problems.isEmpty)
    #expect(world.run("workshop check a.csv") == .problemsInFile)
    #expect(world.problems.contains("S101") && !world.problems.contains("T102"))
  }

  @Test func `a heading that stands twice is asked about once`() {
    let doubled = "household,section,amount,โทร,โทร\n12,cash,500,081,082\n"
    let world = ScriptedWorld(files: ["a.csv": doubled], typed: ["ไม่ใช้ช่องนี้"])
    #expect(world.run("workshop map a.csv") == .done)
    #expect(world.text(of: "a.map.json5")?.components(separatedBy: "โทร").count == 2)
  }

  @Test func `two headings known for one column are both asked about, and the file holds all`() {
    let doubled = "รหัสบ้าน,ประเภท,แบบ,เงิน\nA-1,หนี้,ดอกลอย,5000\n"
    let world = ScriptedWorld(files: ["a.csv": doubled], typed: ["หมวด", "ชนิด"])
    #expect(world.run("workshop map a.csv") == .done)
    let map = world.text(of: "a.map.json5") ?? ""
    for pair in ["\"รหัสบ้าน\": \"ครัวเรือน\"", "\"ประเภท\": \"หมวด\"", "\"แบบ\": \"ชนิด\""] {
      #expect(map.contains(pair))
    }
    let guessed = ScriptedWorld(files: ["a.csv": doubled])
    #expect(guessed.run("workshop map a.csv --json") == .problemsInFile)
    #expect(guessed.text(of: "a.map.json5")?.contains("\"แบบ\": null") == true)
  }

  @Test func `a person who leaves has written nothing`() {
    let world = ScriptedWorld(files: ["a.csv": table], typed: ["1", "0"])
    #expect(world.run("workshop map a.csv") == .done)
    #expect(world.text(of: "a.map.json5") == nil)
  }

  @Test func `where nobody sits, guesses are written, and what is missing is told`() {
    let world = ScriptedWorld(files: ["a.csv": "ครัวเรอน,หมวด,เบอร์\nA-1,หนี้,081\n"])
    #expect(world.run("workshop map a.csv --out m.json5") == .problemsInFile)
    #expect(world.text(of: "m.json5")?.contains("\"ครัวเรอน\": \"ครัวเรือน\"") == true)
    #expect(world.text(of: "m.json5")?.contains("\"เบอร์\": null") == true)
    #expect(world.problems.contains("ยังไม่มีช่อง “จำนวนเงิน”") && world.problems.contains("T102"))
  }

  @Test func `known headings are not all that a table needs`() {
    let world = ScriptedWorld(files: ["a.csv": "household,section\nA,income\n"])
    #expect(world.run("workshop map a.csv") == .problemsInFile)
    #expect(world.problems.contains("“จำนวนเงิน”") && world.text(of: "a.map.json5") == nil)
  }

  @Test func `a map that is there already is not lost, and a table that needs none is told so`() {
    let world = ScriptedWorld(files: ["a.csv": table, "a.map.json5": "{}"])
    #expect(world.run("workshop map a.csv") == .cannotWrite)
    let sound = ScriptedWorld(files: ["a.csv": "household,section,amount\nA,income,5\n"])
    #expect(sound.run("workshop map a.csv") == .done)
    #expect(sound.text(of: "a.map.json5") == nil && sound.shown.contains("ไม่ต้องจับคู่"))
  }
}
