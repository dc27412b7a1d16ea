import Engine
import Foundation
import HouseholdFile
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

  @Test func `leaving without saying whether to keep them leaves the answers for the next time`() {
    let toName = ["3", "บ้านยายคำ", "2 1 1", "ออก"]
    for leaving in [["ออก"], ["<"], ["1", "ออก"], ["1", "/unwritable.json5", "ออก"]] {
      let transcript = Transcript(typing: toName + leaving)
      #expect(transcript.file(AnswersDraft.name) != nil, "\(leaving)")
      #expect(transcript.text.contains(KeepingWords.draftStays), "\(leaving)")
    }
    #expect(Transcript(typing: toName + ["2"]).file(AnswersDraft.name) == nil)
    #expect(Transcript(typing: toName + ["1", "b"]).file(AnswersDraft.name) == nil)
  }

  @Test func `answers that cannot be kept in the meantime are told of once`() {
    let scripted = ScriptedWorld(folders: [".": []], typed: ["3", "บ้านยายคำ", "2 1 1", "100"])
    var world = scripted.world
    world.files.write = { (_, _) throws(OpeningProblem) in throw .unwritable }
    _ = WalkThrough(world).run()
    #expect(scripted.shown.components(separatedBy: KeepingWords.unkept).count == 2)
  }

  @Test func `who begins anew is not asked about the old answers again`() {
    let world = ScriptedWorld(folders: [".": []], typed: ["3", "2", "บ้านใหม่"])
    var old = Answers()
    old[.name] = .text("บ้านเก่า")
    #expect(AnswersDraft(world.world.files).keep(old))
    _ = WalkThrough(world.world).run()
    #expect(world.shown.contains(KeepingWords.draftAsk("บ้านเก่า")))
    #expect(AnswersDraft(world.world.files).answers?.text(.name) == "บ้านใหม่")
  }

  // MARK: Beside a household's file

  private static let file = "k.json5"
  private static let records = HouseholdRecords(file: file)

  /// A family that leaves in the middle of its fourth debt and has its answers kept.
  private func leftInTheMiddle() -> ScriptedWorld {
    let told = Script.farmFamily.prefix { $0 != "1790" } + ["1790"]
    let world = ScriptedWorld(folders: [".": []], typed: ["3"] + told + ["ออก", "1", "k"])
    _ = WalkThrough(world.world).run()
    return world
  }

  /// The same family the next time.
  private func later(_ first: ScriptedWorld, typing lines: [String]) -> ScriptedWorld {
    let second = ScriptedWorld(folders: [".": []], typed: ["2", Self.file] + lines)
    for name in [Self.file, Self.records.answers] { second.put(first.text(of: name), in: name) }
    return second
  }

  @Test func `a debt that was begun is gone on with, not asked from its first question`() throws {
    let first = leftInTheMiddle()
    #expect(first.text(of: AnswersDraft.name) == nil)
    #expect(first.text(of: Self.records.answers)?.contains("1790") == true)
    let rest = Script.farmFamily.drop { $0 != "1790" }.dropFirst()
    let second = later(first, typing: ["1"] + rest + ["", "ออก", "1", ""])
    _ = WalkThrough(second.world).run()
    #expect(
      second.text(of: Self.file)?.contains("remaining: 20") == true,
      "\(second.shown.suffix(1500))"
    )
    #expect(second.text(of: Self.file)?.contains("untold") == false)
    #expect(second.text(of: Self.records.answers) == nil)
  }

  @Test func `answers that go on with a file are kept one by one`() throws {
    let first = leftInTheMiddle()
    let second = later(first, typing: ["1", "36"])
    _ = WalkThrough(second.world).run()
    let before = try #require(AnswersDraft(first.world.files, of: Self.file).answers)
    let after = try #require(AnswersDraft(second.world.files, of: Self.file).answers)
    #expect(after.told.count > before.told.count)
    #expect(second.text(of: Self.file) == first.text(of: Self.file))
  }

  @Test func `whoever does not keep what was answered since finds what was there before`() throws {
    let first = leftInTheMiddle()
    let second = later(first, typing: ["1", "36", "ออก", "2"])
    _ = WalkThrough(second.world).run()
    let before = AnswersDraft(first.world.files, of: Self.file).answers
    #expect(before != nil)
    #expect(AnswersDraft(second.world.files, of: Self.file).answers == before)
  }

  @Test func `what is kept again counts, also where the household stays as it was`() throws {
    let first = leftInTheMiddle()
    // Two more answers of the debt that still wants one, kept in the file.
    let second = later(first, typing: ["1", "36", "ออก", "1", ""])
    _ = WalkThrough(second.world).run()
    let after = try #require(AnswersDraft(second.world.files, of: Self.file).answers)
    #expect(after.count(.debt(3, .installments)) == 36)
  }

  @Test func `a debt that was begun is still gone on with after a month was recorded`() throws {
    let month = later(leftInTheMiddle(), typing: [])
    #expect(month.run("checkin \(Self.file) --as-planned") == .done)
    let rest = Script.farmFamily.drop { $0 != "1790" }.dropFirst()
    let second = later(month, typing: ["1"] + rest + ["", "ออก", "1", ""])
    _ = WalkThrough(second.world).run()
    let text = try #require(second.text(of: Self.file))
    #expect(text.contains("remaining: 20"), "\(second.shown.suffix(1500))")
    #expect(text.contains("start: \"2570-01\""))
    #expect(second.text(of: Self.records.answers) == nil)
  }

  @Test func `looking at it after a month was recorded loses nothing of it`() throws {
    let month = later(leftInTheMiddle(), typing: [])
    month.run("checkin \(Self.file) --as-planned")
    let second = later(month, typing: ["1", "ออก", "2"])
    _ = WalkThrough(second.world).run()
    let kept = try #require(AnswersDraft(second.world.files, of: Self.file).answers)
    #expect(kept.amount(.debt(3, .installment)) == Money(baht: 1_790))
  }

  @Test func `a file that was edited since counts, not the answers beside it`() throws {
    let first = leftInTheMiddle()
    let second = later(first, typing: ["1", "ออก"])
    let file = try #require(first.text(of: Self.file))
    second.put("// แก้เอง\n" + file, in: Self.file)
    #expect(AnswersDraft(second.world.files, of: Self.file).answers == nil)
  }

  @Test func `answers that cannot be read are put aside, and that is said`() {
    let world = ScriptedWorld(folders: [".": []], typed: ["3", "บ้านใหม่"])
    world.put("{\"plodnee\":1,\"answ", in: AnswersDraft.name)
    _ = WalkThrough(world.world).run()
    #expect(world.shown.contains(AnswersDraft.damagedName))
    #expect(world.text(of: AnswersDraft.damagedName) == "{\"plodnee\":1,\"answ")
    #expect(AnswersDraft(world.world.files).answers?.text(.name) == "บ้านใหม่")
  }

  @Test func `two windows do not ask in one folder at a time`() {
    let scripted = ScriptedWorld(folders: [".": []], typed: ["3", "บ้านใหม่"])
    var world = scripted.world
    world.files.lock = { (_) throws(OpeningProblem) in nil }
    _ = WalkThrough(world).run()
    #expect(scripted.shown.contains(KeepingWords.draftHeld.prefix(30)))
    #expect(scripted.text(of: AnswersDraft.name) == nil)
  }
}
