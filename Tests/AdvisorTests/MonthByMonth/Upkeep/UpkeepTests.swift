import Engine
import HouseholdFile
import LessonLibrary
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

  @Test func `on a terminal it asks first, and says how to come back`() {
    for (typed, isUndone) in [([""], false), (["2"], true), ([], false)] {
      let recorded = recorded()
      let journal = HouseholdRecords(file: file).journal
      let world = ScriptedWorld(files: [file: recorded.text(of: file) ?? ""], typed: typed)
      world.put(recorded.text(of: journal), in: journal)
      #expect(world.run("undo \(file)") == .done)
      #expect(world.shown.contains("ถอยกลับไปก่อนจดเดือนธันวาคม 2569 ไหม"))
      #expect((world.text(of: file) == MonthFamily.text) == isUndone, "\(typed)")
      #expect(world.shown.contains("baan.records/backup-0002.json5") == isUndone)
      #expect(world.shown.contains(RecordsWords.notUndone) == !isUndone)
    }
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

  @Test(arguments: ["{ plodnee: 1, ", "", "{ plodnee: 1, name: 'ก', untold: ['อะไร'] }"])
  func `a file that is not in order any more can be taken back`(broken: String) {
    let world = recorded()
    world.put(broken, in: file)
    #expect(world.run("undo \(file)") == .wrongUse)
    #expect(world.problems.contains("M106"))
    #expect(world.run("undo \(file) --yes") == .done)
    #expect(world.text(of: file) == MonthFamily.text)
  }

  @Test func `what is no text is backed up byte for byte before it is taken back`() throws {
    let world = recorded()
    let damaged: [UInt8] = [0xFF, 0xFE, 0x00, 0xB8, 0x0A]
    let files = world.world.files
    try files.write(damaged, file)
    #expect(world.run("undo \(file) --yes") == .done)
    #expect(world.text(of: file) == MonthFamily.text)
    #expect(try files.read("baan.records/backup-0002.json5") == damaged)
  }

  @Test func `a file that is there and cannot be opened is not taken for gone`() {
    let scripted = recorded()
    let before = scripted.text(of: file)
    var world = scripted.world
    let (read, name) = (world.files.read, file)
    world.files.read = { (asked) throws(OpeningProblem) in
      if asked == name { throw .unreadable }
      return try read(asked)
    }
    #expect(Invocation(["undo", name, "--yes"]).run(in: world) == .cannotOpen)
    #expect(scripted.text(of: file) == before)
  }

  @Test func `a file in disorder that was never recorded is told so`() {
    let world = MonthFamily.world()
    world.put("{ plodnee: 1, ", in: file)
    #expect(world.run("undo \(file)") == .problemsInFile)
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

  @Test func `what cannot be removed is told as that`() {
    let scripted = recorded()
    var world = scripted.world
    world.files.remove = { (_) throws(OpeningProblem) in throw .unwritable }
    #expect(Invocation(["erase", file, "--yes"]).run(in: world) == .cannotWrite)
    #expect(scripted.problems.contains("ยังลบ baan.records/"))
    #expect(scripted.text(of: file) != nil)
  }

  @Test func `erasing says what is gone, and names what still tells of the family`() throws {
    let files = [
      ContentFile(name: "baan.html", text: "<h1>บ้านยายคำ</h1>"),
      ContentFile(name: "baan.json5", text: MonthFamily.text),
      ContentFile(name: "other.html", text: "<h1>บ้านตาสี</h1>"),
    ]
    func world(_ folders: [String: [ContentFile]]) -> ScriptedWorld {
      ScriptedWorld(files: [file: MonthFamily.text], folders: folders)
    }
    let told = world([".": files])
    #expect(told.run("erase \(file) --yes") == .done)
    #expect(told.shown.contains(RecordsWords.stillNamed + "\n\n  baan.html\n\n"))
    #expect(!told.shown.contains("other.html"))
    #expect(told.shown.split(separator: "\n").suffix(2).joined().contains("ต้องลบเอง"))
    let alone = world([:])
    #expect(alone.run("erase \(file) --yes") == .done)
    #expect(!alone.shown.contains(RecordsWords.stillNamed))
    let machine = world([".": files])
    #expect(machine.run("erase \(file) --yes --json") == .done)
    #expect(machine.shown == #"{"plodnee":1,"erased":["baan.json5"],"left":["baan.html"]}"# + "\n")
  }

  @Test func `records that cannot be looked through are not said to be gone`() {
    let world = ScriptedWorld(files: [file: MonthFamily.text])
    var broken = world.world
    broken.files.folder = { (_, _) throws(OpeningProblem) in throw .unreadable }
    let code = Invocation(["erase", file, "--yes"]).run(in: broken)
    #expect(code != .done)
    #expect(world.text(of: file) != nil)
  }

  @Test func `erasing asks, and Enter erases nothing`() {
    for (typed, isErased) in [([""], false), (["2"], true), ([], false)] {
      let world = MonthFamily.world(typed: typed)
      #expect(world.run("erase \(file)") == .done)
      #expect((world.text(of: file) == nil) == isErased, "\(typed)")
    }
  }
}
