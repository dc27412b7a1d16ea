import Foundation
import Advisor
import Testing

@Suite("Rate command") struct RateCommandTests {
  private func json(_ line: String, flows: String? = nil) throws -> ReadJSON {
    let world = ScriptedWorld(files: flows.map { ["f.csv": $0] } ?? [:])
    #expect(world.run(line + " --json") == .done)
    return try #require(ReadJSON(world.shown))
  }

  @Test func `the result has the keys of the contract`() throws {
    let result = try json("rate --received 1000 --pay 100 --times 12 --every month")
    #expect(
      result.keys == ["nominalAnnualPercent", "effectiveAnnualPercent", "perThousandPerMonth"]
    )
  }

  @Test func `two percent a month costs 20 baht on a thousand`() throws {
    let result = try json("rate --flows f.csv", flows: "0,1000\n1,-1020")
    #expect(abs((result["nominalAnnualPercent"].number ?? 0) - 24) < 1e-6)
    #expect(abs((result["effectiveAnnualPercent"].number ?? 0) - 26.824179) < 1e-6)
    #expect(abs((result["perThousandPerMonth"].number ?? 0) - 20) < 1e-6)
  }

  @Test func `a loan paid back once a year has its yearly rate`() throws {
    let result = try json("rate --received 1000 --pay 1060 --times 1 --every year")
    #expect(abs((result["nominalAnnualPercent"].number ?? 0) - 6) < 1e-6)
    #expect(abs((result["effectiveAnnualPercent"].number ?? 0) - 6) < 1e-6)
  }

  @Test(arguments: ["0,1000", "0,1000\n1,500", "0,0\n1,0"])
  func `flows that no rate solves are answered with nulls`(flows: String) throws {
    let result = try json("rate --flows f.csv", flows: flows)
    #expect(result.keys.count == 3)
    #expect(result.keys.allSatisfy { result[$0].isNull })
  }

  @Test func `flows that no rate solves are explained to people`() {
    let world = ScriptedWorld(files: ["-": "0,1000"])
    #expect(world.run("rate --flows -") == .done)
    #expect(world.shown.contains("คิดเป็นอัตราดอกไม่ได้"))
  }

  @Test func `people hear baht before percent, and the law with its source and date`() throws {
    let world = ScriptedWorld()
    world.run("rate --received 9000 --pay 500 --times 24 --every day --lender informal")
    let baht = try #require(world.shown.range(of: "ทุก 1,000 บาท"))
    let percent = try #require(world.shown.range(of: "ร้อยละ 2.44 ต่อวัน"))
    #expect(baht.lowerBound < percent.lowerBound)
    #expect(world.shown.contains("ร้อยละ 15 ต่อปี"))
    #expect(world.shown.contains("ม.654"))
    #expect(world.shown.contains("มกราคม 2560"))
    #expect(world.shown.contains("เกินที่กฎหมายให้"))
  }

  @Test func `a loan at its lender's ceiling is not accused`() {
    let world = ScriptedWorld()
    world.run("rate --received 10000 --pay 11500 --times 1 --every year --lender relative")
    #expect(world.shown.contains("ไม่เกินที่กฎหมายให้"))
  }

  @Test func `a lender without a known ceiling is said to have none`() throws {
    let world = ScriptedWorld()
    world.run("rate --received 10000 --pay 11000 --times 1 --every year --lender cooperative")
    #expect(world.shown.contains("ยังไม่มีตัวเลขเพดาน"))
    let result = try json("rate --received 9 --pay 10 --times 1 --every year --lender cooperative")
    #expect(result["ceilingAnnualPercent"].isNull)
  }

  @Test func `programs learn the ceiling of the lender that they name`() throws {
    let result = try json("rate --received 9 --pay 10 --times 1 --every year --lender nanoFinance")
    #expect(result["lender"].text == "nanoFinance")
    #expect(result["ceilingAnnualPercent"].number == 33)
  }

  @Test func `paying back less than was received costs nothing`() {
    let world = ScriptedWorld()
    #expect(world.run("rate --received 1000 --pay 90 --times 10 --every month") == .done)
    #expect(world.shown.contains("ไม่เสียดอกเลย"))
    #expect(!world.shown.contains("เทียบกับที่กฎหมายให้"))
  }

  @Test func `every problem of a table is told with its place`() throws {
    let world = ScriptedWorld(files: ["f.csv": "เดือน,บาท\nx,1\n1,y\n2\n"])
    #expect(world.run("rate --flows f.csv --json") == .problemsInFile)
    let problems = try #require(ReadJSON(world.shown)).self["problems"].list
    #expect(problems.map { $0["code"].text } == ["R202", "R203", "R201"])
    #expect(problems.map { $0["line"].number } == [2, 3, 4])
    #expect(problems.map { $0["column"].number } == [1, 2, nil])
  }

  @Test func `a table that is not there cannot be opened`() {
    #expect(ScriptedWorld().run("rate --flows none.csv") == .cannotOpen)
  }
}
