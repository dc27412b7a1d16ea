import Foundation
import LessonLibrary
import Testing
import ThaiText

@testable import Advisor

@Suite("The command workshop handouts") struct HandoutsCommandTests {
  private static func record(_ id: String, name: String) -> String {
    """
    { "plodnee": 1, \(id)"name": "\(name)", "start": "2569-12", "horizon": 12, "cash": 100, \
    "incomes": [{ "name": "รับจ้าง", "amount": 5000 }], \
    "debts": [{ "name": "ร้าน", "lender": "shop", "kind": "installment", "balance": 900, \
    "rate": { "percent": 0, "per": "year" }, "payment": 300 }] }
    """
  }

  private static var village: ScriptedWorld {
    let lines = [record("\"id\": \"ก-7\", ", name: "บ้านหนึ่ง"), "", "{", record("", name: "บ้านสอง")]
    return ScriptedWorld(files: ["village.ndjson": lines.joined(separator: "\n")])
  }

  @Test func `every household that can be read has its sheet, and the others are told`() throws {
    let world = Self.village
    #expect(world.run("workshop handouts village.ndjson --html all.html") == .problemsInFile)
    let html = try #require(world.text(of: "all.html"))
    #expect(html.components(separatedBy: "<section class=\"sheet").count == 5)
    #expect(html.contains("รหัส ก-7") && html.contains("รหัส 3"))
    #expect(world.problems.contains("village.ndjson:3"))
    #expect(world.shown.contains("2 ครอบครัว"))
  }

  @Test func `what a family has not told yet stands on its sheet`() throws {
    let told =
      #"{ "plodnee": 1, "name": "บ้านหนึ่ง", "start": "2569-12", "untold": ["debts"], "#
      + #""incomes": [{ "name": "รับจ้าง", "amount": 9000 }], "#
      + #""expenses": [{ "name": "กินใช้", "amount": 5000, "essential": true }] }"#
    let world = ScriptedWorld(files: ["village.ndjson": told])
    #expect(world.run("workshop handouts village.ndjson --html all.html") == .done)
    let html = try #require(world.text(of: "all.html"))
    #expect(html.contains(UntoldWords.heading))
    #expect(!html.contains("<li>ไม่มีหนี้</li>"))
    #expect(!html.contains(FreeHomeWords.heading))
  }

  @Test func `a record that cannot be read keeps its own code, a whole table is no household`() {
    let broken = #"{ "plodnee": 1, "id": "A-07", "name": "บ้านหนึ่ง", "cash": "มาก" }"#
    let files = [
      "v.ndjson": broken + "\n" + Self.record("", name: "บ้านสอง"), "t.csv": "ก,ข\n1,2\n",
    ]
    let world = ScriptedWorld(files: files)
    #expect(world.run("workshop handouts v.ndjson t.csv --html all.html") == .problemsInFile)
    #expect(world.shown.contains("A-07") || world.problems.contains("A-07"))
    #expect(!(world.shown + world.problems).contains("ยังไม่ได้นับอีก 2 บ้าน"))
  }

  @Test func `each household has its own file where that is asked for`() {
    let world = Self.village
    world.run("workshop handouts village.ndjson --each paper")
    #expect(world.text(of: "paper/1-ก-7.html")?.contains("บ้านหนึ่ง") == true)
    #expect(world.text(of: "paper/2-3.html")?.contains("บ้านสอง") == true)
    #expect(world.text(of: "paper/2-3.html")?.contains("บ้านหนึ่ง") == false)
  }

  @Test func `a page is never written over anything but a page`() {
    let table = "household,section,amount\nA-1,income,9000\nA-1,expense,8000\n"
    for command in [
      "workshop handouts h.csv --html h.csv", "workshop report h.csv --html h.csv",
      "workshop agenda h.csv --html h.csv", "workshop agenda h.csv --present h.csv",
      "report almost-free --html h.csv", "lesson sheet --html h.csv",
    ] {
      let world = ScriptedWorld(files: ["h.csv": table])
      #expect(world.run(command) == .cannotWrite, "\(command)")
      #expect(world.text(of: "h.csv") == table && world.problems.contains("F106"))
    }
    let world = ScriptedWorld(files: ["h.csv": table, "old.html": "<!DOCTYPE html><p>", "none": ""])
    #expect(world.run("workshop handouts h.csv --html old.html") == .done)
    #expect(world.text(of: "old.html")?.contains("รหัส A-1") == true)
    #expect(world.run("workshop handouts h.csv --html none") == .done)
  }

  @Test func `a folder that is not there yet is made, with those it stands in`() {
    let world = Self.village
    #expect(world.run("workshop handouts village.ndjson --each a/b") == .problemsInFile)
    #expect(world.madeFolders == ["a", "a/b"])
    #expect(world.run("workshop handouts village.ndjson --each /unwritable/b") == .cannotWrite)
  }

  @Test func `other programs get one object, with what was written and what was not read`() throws {
    let world = Self.village
    #expect(world.run("workshop handouts village.ndjson --html all.html --json") == .problemsInFile)
    #expect(world.shown.split(separator: "\n").count == 1 && world.problems.isEmpty)
    let told = try #require(ReadJSON(world.shown))
    #expect(told["written"].list.map { $0["file"].text } == ["all.html"])
    #expect(told["problems"].list.map { $0["file"].text } == ["village.ndjson:3"])
  }

  @Test func `a folder gives all its households`() throws {
    let files = ["a", "b"].map {
      ContentFile(name: "\($0).json5", text: Self.record("", name: "บ้าน \($0)"))
    }
    let world = ScriptedWorld(folders: ["homes": files])
    #expect(world.run("workshop handouts homes --html all.html") == .done)
    #expect(world.text(of: "all.html")?.contains("บ้าน b") == true)
  }

  @Test func `nothing is written when no household can be read`() {
    let world = ScriptedWorld(files: ["bad.json5": "{"])
    #expect(world.run("workshop handouts bad.json5 --html all.html") == .problemsInFile)
    #expect(world.text(of: "all.html") == nil)
    #expect(world.run("workshop handouts --html all.html") == .wrongUse)
    #expect(world.run("workshop handouts bad.json5") == .wrongUse)
  }
}
