import Engine
import Testing
import ThaiText

@testable import Advisor

@Suite("Answers kept after each one") struct AnswersDraftTests {
  private let answers = Script.farmFamily

  /// What is kept when the program is cut off after so many lines.
  private func kept(after count: Int) throws -> Answers? {
    let world = ScriptedWorld(folders: [".": []], typed: ["3"] + answers.prefix(count))
    _ = WalkThrough(world.world).run()
    return AnswersDraft(world.world.files).answers
  }

  @Test func `whenever the program is cut off, no answer is lost but the one being typed`() throws {
    var last = 0
    for count in 1...answers.count {
      let told = try kept(after: count)?.told.count ?? 0
      #expect(told >= last, "\(count)")
      last = told
    }
    #expect(last > 30)
  }

  @Test func `the next time the interview goes on with the question that was open`() throws {
    let whole = ScriptedWorld(folders: [".": []], typed: Script.fromNothingToFile)
    _ = WalkThrough(whole.world).run()
    let file = try #require(whole.text(of: "baan-yaikham.json5"))
    for cut in [1, 6, 20] {
      let first = ScriptedWorld(folders: [".": []], typed: ["3"] + answers.prefix(cut))
      _ = WalkThrough(first.world).run()
      let rest = Script.fromNothingToFile.dropFirst(1 + cut)
      let second = ScriptedWorld(folders: [".": []], typed: ["3", "1"] + rest)
      second.put(first.text(of: AnswersDraft.name), in: AnswersDraft.name)
      _ = WalkThrough(second.world).run()
      #expect(second.text(of: "baan-yaikham.json5") == file, "\(cut)")
    }
  }

  @Test func `answers that have a file are not kept twice`() {
    let world = ScriptedWorld(folders: [".": []], typed: Script.fromNothingToFile + ["q"])
    _ = WalkThrough(world.world).run()
    #expect(world.text(of: "baan-yaikham.json5") != nil)
    #expect(world.text(of: AnswersDraft.name) == nil)
  }

  @Test func `who begins anew is not asked about the old answers again`() {
    let world = ScriptedWorld(folders: [".": []], typed: ["3", "2", "บ้านใหม่"])
    var old = Answers()
    old[.name] = .text("บ้านเก่า")
    AnswersDraft(world.world.files).keep(old)
    _ = WalkThrough(world.world).run()
    #expect(world.shown.contains(KeepingWords.draftAsk("บ้านเก่า")))
    #expect(AnswersDraft(world.world.files).answers?.text(.name) == "บ้านใหม่")
  }
}
