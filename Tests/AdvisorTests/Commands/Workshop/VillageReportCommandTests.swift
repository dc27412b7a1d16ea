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
    #expect(told.run(command) == .wrongUse)
    let world = ScriptedWorld(files: ["bad.json5": "{"])
    #expect(world.run("workshop report almost-free bad.json5 --search fast") == .problemsInFile)
    #expect(world.shown.contains("1 ครอบครัว"))
    #expect(world.problems.contains("bad.json5"))
  }

  @Test func `a table to fill in gives its example, with the table's own codes`() {
    let world = ScriptedWorld(files: ["homes.csv": TableText.template])
    #expect(world.run("workshop report homes.csv --search fast") == .done)
    #expect(world.shown.contains("ครอบครัว คิดล่วงหน้าตั้งแต่"))
    #expect(world.run("workshop handouts homes.csv --html all.html --search fast") == .done)
    #expect(world.text(of: "all.html")?.contains("รหัส") == true)
  }
}
