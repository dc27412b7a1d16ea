import Engine
import Testing
import ThaiText

@testable import Advisor

@Suite("Undo, export and erase") struct UpkeepTests {
  private let file = MonthFamily.file

  private func recorded(_ count: Int = 1) -> ScriptedWorld {
    let world = MonthFamily.world()
    for _ in 0..<count { world.run("checkin \(file) --as-planned") }
    return world
  }

  @Test func `the last change is taken back, then the one before it`() throws {
    let world = recorded()
    let first = world.text(of: file)
    world.run("checkin \(file) --as-planned")
    #expect(world.run("undo \(file)") == .done)
    #expect(world.text(of: file) == first)
    #expect(world.run("undo \(file)") == .done)
    #expect(world.text(of: file) == MonthFamily.text)
    #expect(world.run("undo \(file)") == .wrongUse)
    #expect(world.problems.contains("M104"))
    let journal = try OpenRecords(reading: file, in: world.world).journal
    #expect(journal.entries.count == 4)
    #expect(journal.standing.isEmpty)
  }

  @Test func `a month can be recorded again after it was taken back`() throws {
    let world = recorded()
    world.run("undo \(file)")
    #expect(world.run("checkin \(file) --as-planned --living 4000") == .done)
    let history = MonthHistory(try OpenRecords(reading: file, in: world.world).journal)
    #expect(history.months.map(\.recorded.living) == [Money(baht: 4_000)])
  }

  @Test func `what a person changed since is not taken back without asking`() {
    let world = recorded()
    let edited = (world.text(of: file) ?? "") + "// แก้เอง\n"
    world.put(edited, in: file)
    #expect(world.run("undo \(file)") == .wrongUse)
    #expect(world.problems.contains("M106"))
    #expect(world.text(of: file) == edited)
    #expect(world.run("undo \(file) --yes") == .done)
    #expect(world.text(of: file) == MonthFamily.text)
    #expect(world.text(of: "baan.records/backup-0002.json5") == edited)
  }

  @Test func `an export tells everything but names and comments`() throws {
    let world = recorded(2)
    let before = world.shown
    #expect(world.run("export \(file)") == .done)
    let text = String(world.shown.dropFirst(before.count))
    for name in ["ยายคำ", "เถ้าแก่", "กองทุน", "มอเตอร์ไซค์", "รับจ้าง", "กับข้าว", "สัจจะ", "กระป๋อง"] {
      #expect(!text.contains(name), "\(name)")
    }
    let lines = text.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].contains("หนี้ 2"))
    #expect(JournalEntry(line: Array(lines[1].utf8)[...])?.recorded?.debts.count == 3)
  }

  @Test func `an export with names can be put back to the letter`() throws {
    let world = recorded()
    #expect(world.run("export \(file) --names --out copy.ndjson") == .done)
    let lines = try #require(world.text(of: "copy.ndjson")).split(separator: "\n")
    let entry = try #require(JournalEntry(line: Array(lines[1].utf8)[...]))
    #expect(entry.before == MonthFamily.text)
    #expect(entry.after == world.text(of: file))
  }

  @Test func `erasing leaves nothing`() {
    let world = recorded(2)
    world.put("{}", in: "baan.json5.4711.tmp")
    world.put("x", in: "other.json5")
    #expect(world.run("erase \(file)") == .wrongUse)
    #expect(world.text(of: file) != nil)
    #expect(world.run("erase \(file) --yes") == .done)
    #expect(world.names.filter { !$0.hasSuffix(".tmp") } == ["other.json5"])
  }

  @Test func `erasing asks, and Enter erases nothing`() {
    for (typed, isErased) in [([""], false), (["2"], true), ([], false)] {
      let world = MonthFamily.world(typed: typed)
      #expect(world.run("erase \(file)") == .done)
      #expect((world.text(of: file) == nil) == isErased, "\(typed)")
    }
  }
}
