import Foundation
import Testing
import ThaiText

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

  private static let torn = """
    household,section,name,amount,months
    บ้านก,income,รับจ้าง,9000,
    บ้านก,expense,กินอยู่,8000,
    บ้านข,income,ขายข้าว,60000,1-Nov
    บ้านค,asset,วัว,50000,
    บ้านง,income,รับจ้าง,7000,
    """

  @Test func `the page itself says which homes are not in it, and why`() throws {
    let world = ScriptedWorld(files: ["h.csv": Self.torn])
    #expect(world.run("workshop report h.csv --html r.html") == .problemsInFile)
    let page = try #require(world.text(of: "r.html"))
    for words in [MissingWords.unread(["H02"]), MissingWords.untold(["H03"])] {
      #expect(page.contains(words) && world.shown.contains(words))
    }
    #expect(page.contains("2 ครอบครัว คิดล่วงหน้า"))
    let told = ScriptedWorld(files: ["h.csv": Self.torn])
    #expect(told.run("workshop agenda h.csv --html a.html") == .problemsInFile)
    #expect(told.text(of: "a.html")?.contains("ยังไม่ได้นับอีก 1 บ้าน") == true)
    let handouts = ScriptedWorld(files: ["h.csv": Self.torn])
    #expect(handouts.run("workshop handouts h.csv --html s.html") == .problemsInFile)
    #expect(handouts.text(of: "s.html")?.contains("รหัส H04") == true)
    #expect(handouts.text(of: "s.html")?.contains("รหัส H03") == false)
    #expect(handouts.shown.contains(MissingWords.untold(["H03"])))
    let json = ScriptedWorld(files: ["h.csv": Self.torn])
    #expect(json.run("workshop report h.csv --json") == .problemsInFile)
    let reasons = try #require(ReadJSON(json.shown))["notCounted"].list
    #expect(reasons.map { $0["code"].text } == ["H02", "H03"])
    #expect(reasons.map { $0["reason"].text } == ["unread", "untold"])
  }

  @Test func `a home has one code in the report, the handouts and the table`() throws {
    let world = ScriptedWorld(files: ["h.csv": Self.torn])
    world.run("workshop report h.csv --json")
    let codes = try #require(ReadJSON(world.shown))["households"].list.map { $0["code"].text }
    #expect(codes == ["H01", "H04"])
    let export = ScriptedWorld(files: ["h.csv": Self.torn])
    export.run("workshop table h.csv --out t.csv")
    let rows = try #require(export.text(of: "t.csv")).split(whereSeparator: \.isNewline)
    #expect(rows.contains { $0.hasPrefix("H04,รายรับ") && $0.contains("7000") })
    #expect(rows.contains { $0.hasPrefix("H03,ทรัพย์สิน") })
  }

  @Test func `plans begin in the month that is asked for`() throws {
    let table = "household,section,amount\nA-1,income,9000\nA-1,expense,8000\n"
    let world = ScriptedWorld(files: ["h.csv": table])
    #expect(world.run("workshop report h.csv --json --start 2570-02") == .done)
    #expect(ReadJSON(world.shown)?["start"].text == "2027-02")
    #expect(world.run("workshop report h.csv --start กุมภา") == .wrongUse)
  }

  @Test func `homes that keep no money are asked for it`() {
    let kept = "A-2,income,,9000\nA-2,cash,เงินติดบ้าน,1000\nA-2,expense,,5000\n"
    let table = "household,section,kind,amount\nA-1,income,,9000\nA-1,expense,,800\n" + kept
    let world = ScriptedWorld(files: ["h.csv": table])
    #expect(world.run("workshop report h.csv") == .done)
    #expect(world.shown.contains("1 บ้านยังไม่ได้ใส่เงินติดบ้าน"))
    #expect(world.run("workshop check h.csv") == .done)
    #expect(world.shown.contains(VillageWords.withoutBuffer(1).prefix(20)))
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
