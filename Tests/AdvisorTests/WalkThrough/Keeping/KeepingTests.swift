import Engine
import HouseholdFile
import Synchronization
import Testing
import ThaiText

@testable import Advisor

@Suite("Keeping answers in a file") struct KeepingTests {
  private static let toName = ["3", "บ้านยายคำ", "ออก", "1"]

  @Test func `a file that cannot be written costs no answer: another name is asked for`() {
    let transcript = Transcript(typing: Self.toName + ["/unwritable.json5", "b"])
    #expect(transcript.text.contains(KeepingWords.unwritten("/unwritable.json5")))
    #expect(transcript.household(in: "b.json5")?.name == "บ้านยายคำ")
  }

  @Test func `no file is overwritten without asking, and Enter does not overwrite`() {
    for (typed, isOverwritten) in [(["1"], false), ([""], false), (["2"], true)] {
      let transcript = Transcript(
        typing: Self.toName + ["old.json5"] + typed,
        files: ["old.json5": "เก่า"]
      )
      #expect(transcript.text.contains(KeepingWords.exists("old.json5")))
      #expect((transcript.file("old.json5") != "เก่า") == isOverwritten)
    }
  }

  @Test func `it says where the file is and what to type the next time`() {
    let transcript = Transcript(typing: Self.toName + [""])
    #expect(transcript.text.contains(KeepingWords.kept("baan-yaykham.json5")))
    #expect(transcript.text.contains("plodnee plan baan-yaykham.json5"))
    #expect(transcript.household(in: "baan-yaykham.json5") != nil)
  }

  /// A family that tries something while another window records its month, and keeps it in its file.
  private func keptBesideAnotherWindow(typing lines: [String]) -> ScriptedWorld {
    let tried = ["2", MonthFamily.file] + Script.screens + ["3", "1 500", "10", "1"]
    let typed = tried + Script.screens + ["1", ""] + lines
    let scripted = ScriptedWorld(
      files: [MonthFamily.file: MonthFamily.text],
      folders: [".": []],
      typed: typed
    )
    var world = scripted.world
    let readLine = world.console.readLine
    let left = Mutex(12)
    world.console.readLine = {
      let isNow = left.withLock { left in
        left -= 1
        return left == 0
      }
      if isNow { scripted.run("checkin \(MonthFamily.file) --as-planned") }
      return readLine()
    }
    _ = WalkThrough(world).run()
    return scripted
  }

  @Test func `nothing is kept over a month that another window recorded without asking`() throws {
    for lines in [["1", "<", "q", "2"], ["", "other"]] {
      let world = keptBesideAnotherWindow(typing: lines)
      #expect(world.shown.contains(KeepingWords.changedElsewhere(MonthFamily.file)))
      #expect(world.text(of: MonthFamily.file)?.contains("start: \"2570-01\"") == true, "\(lines)")
    }
    let over = keptBesideAnotherWindow(typing: ["2", "q"])
    #expect(over.text(of: MonthFamily.file)?.contains("start: \"2569-12\"") == true)
    #expect(over.text(of: "baan.records/backup-0002.json5")?.contains("2570-01") == true)
  }

  @Test func `going back from the name asks again whether to keep the answers`() {
    let transcript = Transcript(typing: Self.toName + ["<", "2"])
    #expect(transcript.text.hasSuffix(WelcomeWords.farewell + "\n"))
  }
}
