import Foundation
import Testing

@testable import Advisor

@Suite("The command workshop report") struct VillageReportCommandTests {
  private static let homes = [
    "rice-farmers-before-harvest", "living-costs-too-high", "market-vendor-daily-loan",
    "village-fund-bridged",
  ]

  @Test func `a village is told in the approved words on a screen and on paper`() throws {
    let world = ScriptedWorld()
    let words = ["workshop", "report"] + Self.homes + ["--search", "fast"]
    #expect(world.run(words) == .done)
    #expect(goldenMismatch(world.shown, "Paper/village.txt") == nil)
    #expect(world.run(words + ["--html", "report.html", "--office", "บ้านหนองแวง"]) == .done)
    let html = try #require(world.text(of: "report.html"))
    let body = html.range(of: "</head>").map { String(html[$0.upperBound...]) } ?? ""
    #expect(goldenMismatch(body, "Paper/village.html") == nil)
    #expect(!html.contains("แม่คำ"))
  }

  @Test func `a household that cannot be read is told, the others are counted`() {
    let told = ScriptedWorld(files: ["bad.json5": "{"])
    let command = "workshop report almost-free bad.json5 --search fast --json"
    #expect(told.run(command + " --html r.html") == .problemsInFile)
    #expect(ReadJSON(told.shown)?["problems"].list.count == 1)
    #expect(ReadJSON(told.shown)?["written"].list.count == 1)
    let world = ScriptedWorld(files: ["bad.json5": "{"])
    #expect(world.run("workshop report almost-free bad.json5 --search fast") == .problemsInFile)
    #expect(world.shown.contains("1 ครอบครัว"))
    #expect(world.problems.contains("bad.json5"))
  }

  @Test func `programs get the figures of the page, and names only when asked for`() throws {
    let world = ScriptedWorld()
    let words = ["workshop", "report"] + Self.homes + ["--search", "fast", "--json"]
    #expect(world.run(words) == .done)
    let json = try #require(ReadJSON(world.shown))
    let homes = json["households"].list
    #expect(homes.count == 4 && json["totals"]["households"].number == 4)
    let debts = homes.compactMap { $0["debt"].number }
    #expect(json["totals"]["debt"].number == debts.reduce(0, +))
    #expect(
      json["lenders"].list.compactMap { $0["owed"].number }.reduce(0, +) == debts.reduce(0, +)
    )
    #expect(json["needHelp"].list.contains { $0.text == "2" } && json["months"].list.count == 12)
    #expect(json["thresholds"].list.count == 3 && json["informal"]["debts"].list.count > 0)
    #expect(homes.allSatisfy { $0["name"].text == nil } && json["written"].list.isEmpty)
    let named = ScriptedWorld()
    #expect(named.run(words + ["--names", "--html", "r.html"]) == .done)
    let whole = try #require(ReadJSON(named.shown))
    #expect(whole["households"].list.first?["name"].text?.contains("แม่คำ") == true)
    #expect(whole["written"].list.map { $0["file"].text } == ["r.html"])
  }

  @Test func `who pays interest above the law needs help, though the money reaches`() {
    let table = """
      household,section,name,kind,lender,amount,rate,per
      B-01,income,รับจ้าง,,,12000,,
      B-01,expense,กินอยู่,จำเป็น,,9000,,
      B-01,debt,เถ้าแก่,ดอกลอย,informal,15000,10,เดือน
      B-02,income,รับจ้าง,,,12000,,
      """
    let world = ScriptedWorld(files: ["h.csv": table])
    #expect(world.run("workshop report h.csv --json") == .done)
    #expect(ReadJSON(world.shown)?["needHelp"].list.map(\.text) == ["B-01"])
  }

  @Test func `in Thai digits, codes and names stay as they are written`() throws {
    let table = "household,section,name,amount\nB-01,income,รับจ้าง,9\nบ้าน 2/4,expense,ข้าว,50\n"
    let world = ScriptedWorld(files: ["h.csv": table])
    #expect(world.run("workshop report h.csv --html r.html --thai-digits --names") == .done)
    let html = try #require(world.text(of: "r.html"))
    #expect(html.contains("H02 บ้าน 2/4") && html.contains("๒ ครอบครัว"))
    #expect(world.run("workshop handouts h.csv --html s.html --thai-digits") == .done)
    let sheets = try #require(world.text(of: "s.html"))
    #expect(sheets.contains("รหัส B-01") && sheets.contains("<h1>บ้าน 2/4</h1>"))
  }

  @Test func `a table to fill in gives its example, with the table's own codes`() {
    let world = ScriptedWorld(files: [
      "homes.csv": TableText.template(today: ScriptedWorld().world.today)
    ])
    #expect(world.run("workshop report homes.csv --search fast") == .done)
    #expect(world.shown.contains("ครอบครัว คิดล่วงหน้าตั้งแต่"))
    #expect(world.run("workshop handouts homes.csv --html all.html --search fast") == .done)
    #expect(world.text(of: "all.html")?.contains("รหัส") == true)
  }
}
