import Testing
import ThaiText

@testable import Advisor

@Suite("The line of a file that tells where its months are") struct RecordsLineTests {
  private let file = MonthFamily.file
  private let line = RecordsWords.recordsLine("baan.records")

  private func added(to text: String, of file: String = MonthFamily.file) -> String {
    RecordsLine(of: HouseholdRecords(file: file)).added(to: text)
  }

  @Test func `it stands at the end, once, and names the folder`() {
    #expect(added(to: "{}\n") == "{}\n\(line)\n")
    #expect(added(to: "{} // บ้าน") == "{} // บ้าน\n\(line)\n")
    #expect(added(to: "{}\r\n") == "{}\r\n\(line)\r\n")
    #expect(added(to: added(to: "{}\n")) == added(to: "{}\n"))
    #expect(RecordsLine.folder(in: added(to: "{}")) == "baan.records")
    #expect(RecordsLine.folder(in: "{} // จดไว้") == nil)
  }

  @Test func `a file that got another name gets another line in its place`() {
    let other = RecordsWords.recordsLine("mai.records")
    #expect(added(to: "{}\n\(line)\n// ท้าย\n", of: "moo/mai.json5") == "{}\n\(other)\n// ท้าย\n")
  }

  @Test func `a file of plain JSON has no comments and stays so`() {
    #expect(added(to: "{}\n", of: "baan.json") == "{}\n")
  }

  @Test func `a month that is recorded writes it, and undo takes it away`() {
    let world = MonthFamily.world()
    world.run("checkin \(file) --as-planned")
    #expect(world.text(of: file)?.hasSuffix(line + "\n") == true)
    world.run("undo \(file)")
    #expect(world.text(of: file) == MonthFamily.text)
  }

  /// A world in which a file with a month recorded stands without its records.
  private func moved(to name: String = "thi-mai/baan.json5") -> ScriptedWorld {
    let world = MonthFamily.world()
    world.run("checkin \(file) --as-planned")
    return ScriptedWorld(files: [name: world.text(of: file) ?? ""], width: 200)
  }

  @Test(arguments: ["checkin", "progress"])
  func `a file that was moved without its months says so and goes on`(command: String) {
    let world = moved()
    let flags = command == "checkin" ? " --as-planned" : ""
    #expect(world.run("\(command) thi-mai/baan.json5" + flags) == .done)
    #expect(
      world.problems.contains(RecordsWords.leftBehind("baan.records", wanted: "baan.records"))
    )
  }

  @Test func `under another name it says what the folder is to be called`() {
    let world = moved(to: "mai.json5")
    world.run("progress mai.json5")
    #expect(world.problems.contains("ใช้ชื่อ mai.records"))
  }

  @Test func `nothing is said once months are there, of a copy, and to machines`() {
    let world = moved(to: file)
    world.run("checkin \(file) --as-planned")
    let said = world.problems
    world.run("progress \(file)")
    world.put(world.text(of: file), in: "copy.json5")
    world.run("progress copy.json5")
    #expect(world.problems == said)
    let machine = moved()
    machine.run("progress thi-mai/baan.json5 --json")
    #expect(machine.problems.isEmpty)
  }
}
