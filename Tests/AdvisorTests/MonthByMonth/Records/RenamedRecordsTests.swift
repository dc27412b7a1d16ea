import Testing
import ThaiText

@testable import Advisor

@Suite("Records of a renamed file") struct RenamedRecordsTests {
  /// A world in which a family recorded a month, and then its file got another name.
  private func renamed(to name: String = "mai.json5", in folder: String = "") -> ScriptedWorld {
    let file = folder + MonthFamily.file
    let world = ScriptedWorld(files: [file: MonthFamily.text])
    #expect(world.run("checkin \(file) --as-planned") == .done)
    world.put(world.text(of: file), in: folder + name)
    world.put(nil, in: file)
    return world
  }

  @Test(arguments: ["checkin mai.json5 --as-planned", "progress mai.json5", "undo mai.json5"])
  func `a file that had another name is told where its months are`(line: String) {
    let world = renamed()
    #expect(world.run(line) == .cannotOpen)
    #expect(world.problems.contains("M108"))
    #expect(world.problems.contains("mv baan.records mai.records"))
    #expect(!world.names.contains { $0.hasPrefix("mai.records") })
  }

  @Test func `in a folder, and where the new name has a folder already`() {
    let world = renamed(in: "moo/")
    world.put("{}", in: "moo/mai.records/check-in.json")
    #expect(world.run("progress moo/mai.json5") == .cannotOpen)
    #expect(world.problems.contains("mv moo/baan.records/* moo/mai.records/"))
  }

  @Test func `another family is left in peace, and so is a copy of a file that is still there`() {
    let other = renamed()
    other.put(MonthFamily.text.replacing("บ้านยายคำ", with: "บ้านตาสี"), in: "mai.json5")
    #expect(other.run("checkin mai.json5 --as-planned") == .done)
    let copy = renamed()
    copy.put(copy.text(of: "mai.json5"), in: MonthFamily.file)
    #expect(copy.run("checkin mai.json5 --as-planned") == .done)
  }

  @Test func `erasing names the records that are left`() {
    let world = renamed()
    #expect(world.run("erase mai.json5 --yes") == .done)
    #expect(world.shown.contains(RecordsWords.stillNamed))
    #expect(world.shown.contains("baan.records"))
  }
}
