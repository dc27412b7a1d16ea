import Engine
import Testing
import ThaiText

@testable import Advisor

@Suite("What a correction changes today") struct CorrectionTests {
  private let file = MonthFamily.file

  private func recorded(_ lines: String...) -> ScriptedWorld {
    let world = MonthFamily.world()
    for line in lines { #expect(world.run("checkin \(file) \(line)") == .done, "\(line)") }
    return world
  }

  private func said(_ world: ScriptedWorld, _ line: String) -> String {
    let before = world.shown
    #expect(world.run(line) == .done)
    return String(world.shown.dropFirst(before.count))
  }

  @Test func `the page of a corrected month says what changed today`() {
    let world = recorded("--as-planned", "--as-planned")
    let page = said(world, "checkin \(file) --month 2569-12 --living 4000")
    #expect(page.contains("เงินในบ้านตอนนี้ 8,480 บาท (เดิม 7,480 บาท) หนี้ตอนนี้"))
    #expect(page.contains("เท่าเดิม"))
  }

  @Test func `a closing payment that a correction makes too large is asked about, not interest`()
    throws
  {
    let world = recorded(
      "--as-planned --paid เถ้าแก่=500",
      "--as-planned --paid เถ้าแก่=10500"
    )
    let before = try progress(world)
    let page = said(world, "checkin \(file) --month 2569-12 --paid เถ้าแก่=4500")
    #expect(page.contains("ที่จดว่าจ่าย “เถ้าแก่” เดือนมกราคม 2570 เกินไป 4,200 บาท"))
    #expect(page.contains("plodnee checkin baan.json5 --month 2027-01"))
    let after = try progress(world)
    #expect(after.interest == before.interest - Money(baht: 200))
    #expect(after.interestSaved == before.interestSaved + Money(baht: 200))
    let read = said(world, "progress \(file)")
    #expect(read.contains("เดือนมกราคม 2570 จดว่าจ่าย “เถ้าแก่” เกินไป 4,200 บาท"))
  }

  private func progress(_ world: ScriptedWorld) throws -> Progress {
    try #require(Progress(OpenRecords(reading: file, in: world.world), in: world.world))
  }

  @Test func `a month that is looked at and left as it was writes nothing`() {
    let world = recorded("--as-planned")
    let journal = world.text(of: HouseholdRecords(file: file).journal)
    let page = said(world, "checkin \(file) --month 2569-12 --as-planned")
    #expect(page.contains(CheckInWords.nothingChanged))
    #expect(world.text(of: HouseholdRecords(file: file).journal) == journal)
  }

  @Test func `leaving a correction says that the month stays as it was`() {
    let world = recorded("--as-planned")
    let again = ScriptedWorld(
      files: [file: world.text(of: file) ?? ""],
      typed: ["2", "4500"]
    )
    let journal = HouseholdRecords(file: file).journal
    again.put(world.text(of: journal), in: journal)
    #expect(again.run("checkin \(file) --month 2569-12") == .done)
    #expect(again.shown.contains(CheckInWords.correctionLeftOff))
    #expect(!again.shown.contains(CheckInWords.leftOff))
    #expect(again.text(of: journal) == world.text(of: journal))
  }
}
