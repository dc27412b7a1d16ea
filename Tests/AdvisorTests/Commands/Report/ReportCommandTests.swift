import Foundation
import Testing
import ThaiText

@testable import Advisor

@Suite("The command report") struct ReportCommandTests {
  /// What stands between the head of a file and its end.
  private static func body(_ html: String) -> String {
    html.range(of: "</head>").map { String(html[$0.upperBound...]) } ?? html
  }

  @Test(
    "a household's two pages say the approved words",
    arguments: ["rice-farmers-before-harvest", "living-costs-too-high"]
  )
  func approved(_ scenario: String) throws {
    let world = ScriptedWorld()
    #expect(world.run("report \(scenario) --html plan.html --office บ้านหนองแวง") == .done)
    let html = try #require(world.text(of: "plan.html"))
    #expect(goldenMismatch(Self.body(html), "Paper/\(scenario).html") == nil)
    #expect(world.shown.contains("เขียน plan.html แล้ว 2 หน้า"))
  }

  @Test func `the page is shown when that is asked for, and nothing else`() {
    let world = ScriptedWorld()
    #expect(world.run("report almost-free --html - --search fast") == .done)
    #expect(world.shown.hasPrefix("<!DOCTYPE html>") && world.shown.hasSuffix("</html>\n"))
    #expect(!world.shown.contains("แล้ว 2 หน้า"))
  }

  @Test func `Thai digits stand in every number that is read`() throws {
    let world = ScriptedWorld()
    world.run("report almost-free --html plan.html --thai-digits --search fast")
    let html = try #require(world.text(of: "plan.html"))
    let words = Self.body(html).replacing(/<[^>]*>/, with: "")
    #expect(!words.contains { ("0"..."9").contains($0) })
    #expect(words.contains("๒๕๖๙"))
  }

  @Test func `a file that cannot be written is told, and so is a missing place`() {
    let world = ScriptedWorld()
    #expect(
      world.run("report almost-free --html /unwritable/plan.html --search fast") == .cannotWrite
    )
    #expect(world.shown.isEmpty && world.problems.contains("F105"))
    #expect(ScriptedWorld().run("report almost-free") == .wrongUse)
  }

  @Test func `other programs are told what was written`() {
    let world = ScriptedWorld()
    world.run("report almost-free --html plan.html --json --search fast")
    #expect(ReadJSON(world.shown)?["written"].list.first?["file"].text == "plan.html")
  }

  @Test func `a name that means harm stays words`() throws {
    let name = "<script>alert(1)</script>\\\"><img onerror=x>"
    let file = """
      { plodnee: 1, name: "\(name)", start: "2569-12", horizon: 12, cash: 0,
        incomes: [{ name: "\(name)", amount: 9000 }],
        debts: [{ name: "\(name)", lender: "informal", kind: "interestOnly", balance: 5000,
          rate: { percent: 5, per: "month" } }] }
      """
    let world = ScriptedWorld(files: ["home.json5": file])
    #expect(
      world.run(["report", "home.json5", "--html", "plan.html", "--office", "<b>\"'&\u{202E}"])
        == .done
    )
    let html = try #require(world.text(of: "plan.html"))
    #expect(!html.contains("<script") && !html.contains("<img") && !html.contains("<b>"))
    #expect(!html.unicodeScalars.contains("\u{202E}"))
    #expect(html.contains("&lt;script&gt;alert(1)"))
  }
}
