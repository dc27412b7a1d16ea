import Engine
import Testing
import ThaiText

@testable import Advisor

@Suite("Progress") struct ProgressTests {
  private let file = MonthFamily.file

  private func recorded(_ lines: String...) -> ScriptedWorld {
    let world = MonthFamily.world()
    for line in lines { world.run("checkin \(file) \(line)") }
    return world
  }

  private func progress(_ world: ScriptedWorld) throws -> Progress {
    try #require(Progress(OpenRecords(reading: file, in: world.world), in: world.world))
  }

  @Test func `without a month it says how to begin`() {
    let world = MonthFamily.world()
    #expect(world.run("progress \(file)") == .done)
    #expect(world.shown.contains("plodnee checkin baan.json5"))
  }

  @Test func `months as planned stand where the plan has them`() throws {
    let progress = try progress(recorded("--as-planned", "--as-planned", "--as-planned"))
    #expect(progress.points.count == 4)
    #expect(progress.points.allSatisfy { $0.owed == $0.planned })
    #expect(progress.missing.isEmpty && progress.lostEntries == 0)
    #expect(progress.monthsKept == 3)
    #expect(progress.interestSaved > .zero)
    #expect(progress.closed.map(\.name) == ["เถ้าแก่", "มอเตอร์ไซค์"])
  }

  @Test func `what was not paid is not hidden`() throws {
    let world = recorded(
      "--paid มอเตอร์ไซค์=0 --paid เถ้าแก่=0 --paid กองทุนหมู่บ้าน=0",
      "--as-planned"
    )
    let progress = try progress(world)
    #expect(progress.monthsPaid == 1)
    #expect(progress.monthsKept <= 1)
    #expect(progress.highestOwed == progress.points[1].owed)
    #expect(progress.highestOwed > progress.points[0].owed)
    #expect(progress.percentRepaid < 100)
  }

  @Test func `the percentage is of the most that was ever owed, rounded down`() throws {
    let world = recorded("--as-planned")
    let progress = try progress(world)
    let (most, now) = (progress.points[0].owed.satang, progress.points[1].owed.satang)
    #expect(progress.percentRepaid == (most - now) * 100 / most)
  }

  @Test func `a month that nobody recorded is said, and the others stand beside their own plan`()
    throws
  {
    let world = recorded("--as-planned", "--as-planned", "--as-planned")
    let whole = try progress(world)
    let journal = HouseholdRecords(file: file).journal
    let lines = try #require(world.text(of: journal)).split(separator: "\n")
    world.put("\(lines[0])\n\(lines[2])\n", in: journal)
    let gap = try progress(world)
    #expect(gap.missing == [YearMonth(year: 2027, month: 1)])
    #expect(gap.lostEntries == 1)
    #expect(gap.points == [whole.points[0], whole.points[1], whole.points[3]])
    let before = world.shown
    world.run("progress \(file) --plain")
    let page = String(world.shown.dropFirst(before.count))
    #expect(page.contains("ไม่ได้จด 1 เดือน: ม.ค. 70"))
    #expect(page.contains("สมุดจดมีรายการหายไป 1 รายการ"))
    #expect(page.contains("ก.พ. 70 เหลือ"))
    #expect(!page.contains("ม.ค. 70 เหลือ"))
  }

  @Test func `closing hire purchase early is compared with all that it would still have cost`()
    throws
  {
    let world = recorded("--as-planned", "--as-planned", "--as-planned")
    let progress = try progress(world)
    #expect(progress.closed.map(\.name).contains("มอเตอร์ไซค์"))
    let before = try self.progress(recorded("--as-planned", "--as-planned"))
    #expect(progress.interestSaved >= before.interestSaved)
  }

  @Test func `what waits to be borrowed again is not counted as repaid`() throws {
    let progress = try progress(recorded("--as-planned", "--as-planned"))
    #expect(progress.renewals.map(\.debt) == ["กองทุนหมู่บ้าน"])
    let most = progress.highestOwed.satang
    let owed = (progress.household.owed + progress.renewals[0].amount).satang
    #expect(progress.percentRepaid == (most - owed) * 100 / most)
  }

  @Test func `while debts are untold nobody is said to have none`() throws {
    let text = MonthFamily.text
      .replacing(#"name: "บ้านยายคำ""#, with: #"untold: ["debts"], name: "บ้านยายคำ""#)
    let start = try #require(text.firstRange(of: "debts: [\n"))
    let world = ScriptedWorld(files: [file: text[..<start.lowerBound] + "}\n"])
    #expect(world.run("checkin \(file) --as-planned") == .done)
    #expect(world.run("progress \(file)") == .done)
    #expect(!world.shown.contains("ไม่มีหนี้"))
    #expect(!world.shown.contains("เคยเป็นหนี้"))
    #expect(world.shown.contains(UntoldWords.heading))
    #expect(world.shown.contains("สิ้นเดือนเหลือเงินในบ้าน"))
  }

  @Test func `a family without debts reads what is left and what is next`() throws {
    let start = try #require(MonthFamily.text.firstRange(of: "debts: [\n"))
    let world = ScriptedWorld(files: [file: MonthFamily.text[..<start.lowerBound] + "}\n"])
    #expect(world.run("checkin \(file) --as-planned") == .done)
    #expect(world.shown.contains("เงินในบ้านเหลือ 36,900 บาท ออมเพิ่ม 100 บาท"))
    #expect(world.shown.contains(ClosedMonthWords.withoutDebts))
  }

  @Test(arguments: [40, 80])
  func `the whole page is as approved`(width: Int) {
    let world = MonthFamily.world(width: width)
    world.run("checkin \(file) --as-planned")
    world.run("checkin \(file) --as-planned --living 7000")
    let before = world.shown
    world.run("progress \(file)")
    let page = String(world.shown.dropFirst(before.count))
    #expect(goldenMismatch(page, "MonthByMonth/progress-\(width).txt") == nil)
  }

  @Test func `read aloud it is sentences`() {
    let world = MonthFamily.world()
    world.run("checkin \(file) --as-planned")
    let before = world.shown
    world.run("progress \(file) --plain")
    let page = String(world.shown.dropFirst(before.count))
    #expect(goldenMismatch(page, "MonthByMonth/progress-plain.txt") == nil)
  }
}
