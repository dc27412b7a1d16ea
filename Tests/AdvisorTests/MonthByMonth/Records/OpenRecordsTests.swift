import Engine
import HouseholdFile
import Testing
import ThaiText

@testable import Advisor

@Suite("Records of a household") struct OpenRecordsTests {
  private let file = MonthFamily.file
  private let records = HouseholdRecords(file: MonthFamily.file)

  private func recorded(_ count: Int = 1) -> ScriptedWorld {
    let world = MonthFamily.world()
    for _ in 0..<count { world.run("checkin \(file) --as-planned") }
    return world
  }

  @Test func `the records stand in a folder beside the file`() {
    #expect(records.folder == "baan.records")
    #expect(HouseholdRecords(file: "a/ข.json").folder == "a/ข.records")
    #expect(HouseholdRecords(file: "c").folder == "c.records")
    #expect(records.backup(before: 7) == "baan.records/backup-0007.json5")
  }

  @Test func `every change leaves a backup of the file before it`() {
    let world = recorded()
    #expect(world.text(of: records.backup(before: 1)) == MonthFamily.text)
    #expect(world.text(of: file) != MonthFamily.text)
  }

  @Test func `only the newest backups are kept`() {
    let world = recorded(HouseholdRecords.backupLimit + 3)
    let backups = world.names.filter { $0.contains("backup-") }
    #expect(backups.count == HouseholdRecords.backupLimit)
    #expect(backups.first == records.backup(before: 4))
  }

  @Test func `a line that was not written to its end is put aside and said`() throws {
    let world = recorded(2)
    let journal = try #require(world.text(of: records.journal))
    let lines = journal.split(separator: "\n").map { $0 + "\n" }
    world.put(lines[0] + String(lines[1].prefix(40)), in: records.journal)
    world.put(world.text(of: records.backup(before: 2)), in: file)
    #expect(world.run("checkin \(file) --as-planned") == .done)
    #expect(world.problems.contains("เขียนไม่จบ"))
    #expect(world.text(of: records.torn) == lines[1].prefix(40) + "\n")
    #expect(world.text(of: records.journal)?.hasPrefix(lines[0]) == true)
    #expect(world.text(of: records.journal)?.split(separator: "\n").count == 2)
  }

  @Test func `a change that stands in the journal only is finished`() throws {
    let world = recorded()
    let after = try #require(world.text(of: file))
    world.put(MonthFamily.text, in: file)
    world.put("1\n", in: records.unfinished)
    let open = try OpenRecords(changing: file, in: world.world)
    #expect(open.mendings == [.unfinishedChange])
    #expect(world.text(of: file) == after)
    #expect(open.household.start == YearMonth(year: 2027, month: 1))
  }

  @Test func `a file that a person put back on purpose stays so`() throws {
    let world = recorded()
    world.put(MonthFamily.text, in: file)
    #expect(world.run("progress \(file)") == .done)
    let open = try OpenRecords(changing: file, in: world.world)
    #expect(open.mendings.isEmpty)
    #expect(world.text(of: file) == MonthFamily.text)
  }

  @Test func `a journal that somebody changed is told and nothing is written`() throws {
    let world = recorded(2)
    let journal = try #require(world.text(of: records.journal))
    world.put(
      journal.replacing("\"income\":39000.00", with: "\"income\":99000.00"),
      in: records.journal
    )
    let before = world.text(of: file)
    #expect(world.run("checkin \(file) --as-planned") == .cannotOpen)
    #expect(world.problems.contains("M102"))
    #expect(world.text(of: file) == before)
  }

  @Test func `two programs do not change one file at once`() throws {
    let world = MonthFamily.world()
    let first = try OpenRecords(changing: file, in: world.world)
    #expect(world.run("checkin \(file) --as-planned") == .cannotOpen)
    #expect(world.problems.contains("M101"))
    #expect(world.problems.contains("อีกหน้าต่าง"))
    #expect(world.text(of: first.records.file) == MonthFamily.text)
  }

  @Test func `the next program may when the first is done`() {
    let world = recorded()
    #expect(world.run("checkin \(file) --as-planned") == .done)
  }

  @Test func `what cannot be written leaves file and journal as they were`() throws {
    let world = recorded()
    let (before, journal) = (world.text(of: file), world.text(of: records.journal))
    var full = world.world
    full.files.write = { (_, name) throws(OpeningProblem) in
      if name == MonthFamily.file { throw .unwritable }
    }
    #expect(Invocation(["checkin", file, "--as-planned"]).run(in: full) == .cannotWrite)
    #expect(world.problems.contains("F105"))
    #expect(world.problems.contains("ย้ายทั้งไฟล์และโฟลเดอร์"))
    #expect(!world.names.contains(records.backup(before: 2)))
    #expect(world.text(of: file) == before)
    #expect(world.text(of: records.journal) == journal)
  }

  @Test func `a file that is not there is told as such, and nothing is made`() {
    let world = MonthFamily.world()
    #expect(world.run("checkin none.json5 --as-planned") == .cannotOpen)
    #expect(world.names == [file])
  }
}
