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
    #expect(progress.owed == progress.plannedOwed)
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
    #expect(progress.highestOwed == progress.owed[1])
    #expect(progress.highestOwed > progress.owed[0])
    #expect(progress.percentRepaid < 100)
  }

  @Test func `the percentage is of the most that was ever owed, rounded down`() throws {
    let world = recorded("--as-planned")
    let progress = try progress(world)
    let (most, now) = (progress.owed[0].satang, progress.owed[1].satang)
    #expect(progress.percentRepaid == (most - now) * 100 / most)
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
